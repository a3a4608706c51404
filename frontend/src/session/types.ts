export interface GrantUnit {
  id: string;
  name: string;
  kind: string;
}

export interface SessionGrant {
  role: string;
  unit: GrantUnit;
  subdistrict_id: string | null;
  valid_until: string | null;
}

export interface Me {
  person: { id: string; name: string; username: string };
  district: { id: string; name: string };
  grants: SessionGrant[];
  department_ids: string[];
  departments: { id: string; name: string }[];
}

export interface SessionAnswer {
  access_token: string;
  expires_in: number;
  me: Me;
}
