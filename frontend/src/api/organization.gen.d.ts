// Made by `npm run generate` from the OpenAPI document. Do not edit.

export interface paths {
    "/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the audit trail
         * @description Read who did what to which unit, person or grant, newest first; nobody can change it.
         */
        get: operations["audit-list-events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the calendar
         * @description Read the holidays and make-up workdays of a period, both ends included (ADM-5).
         */
        get: operations["calendar-get-days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Decide a day
         * @description Say whether a day is worked in this district; every deadline counted in working days follows (ADM-5).
         */
        put: operations["calendar-decide-day"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demo-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the demo accounts
         * @description List the invented accounts with what each can do; 404 anywhere but in a demo.
         */
        get: operations["sessions-list-demo-accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demo-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in to a demo account
         * @description Sign in to a demo account by a click; 404 anywhere but in a demo.
         */
        post: operations["sessions-demo-sign-in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a district's directory
         * @description Read a district's units with the figures in force on a day, and its calendar (ORG-3, ORG-5).
         *
         *     It holds no personal data but the name that a community's papers carry anyway.
         */
        get: operations["directory-get-directory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the districts
         * @description List the districts that this installation serves.
         */
        get: operations["directory-list-districts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List grants
         * @description List who holds which role at which unit until when, newest first (ORG-9).
         */
        get: operations["access-list-grants"];
        put?: never;
        /**
         * Grant a role
         * @description Give a person a role at a unit until a day; it counts in open sessions at once (ORG-9, CRT-6, R75, R81).
         */
        post: operations["access-create-grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/{grant_id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a grant back
         * @description Take a grant back at once; a district keeps one administrator (ORG-9).
         */
        post: operations["access-revoke-grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive? */
        get: operations["operations-healthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the keys of access tokens
         * @description Return the public keys that access tokens are checked with (RFC 7517).
         */
        get: operations["sessions-get-jwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I?
         * @description Say who is signed in, with which roles at which units, and the home departments (ORG-9, ADM-6).
         */
        get: operations["access-get-me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change my password
         * @description Change one's own password; every other sign-in of the account ends.
         */
        put: operations["access-change-password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find people
         * @description List the people with a post in the units that the caller's role reaches (ORG-7, ORG-9).
         */
        get: operations["people-list-people"];
        put?: never;
        /**
         * Add a person
         * @description Add a person to the staff; posts, grants and an account follow one by one (ORG-7).
         */
        post: operations["people-create-person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a person
         * @description Read a person with all posts, and what the caller may do (ORG-7).
         */
        get: operations["people-get-person"];
        /**
         * Change a person
         * @description Change name and telephone number of a person; the number is kept encrypted (CRT-12).
         */
        put: operations["people-update-person"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{person_id}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reset a password
         * @description Give a person another password; whoever is signed in under that name is signed out at once.
         */
        put: operations["access-reset-password"];
        /**
         * Give an account
         * @description Give a person a name and a first password to sign in with.
         */
        post: operations["access-create-account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{person_id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a person leave
         * @description End a person's posts, grants and sign-ins on a day (ORG-7, ORG-9).
         */
        post: operations["access-depart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{person_id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a post
         * @description Give a person a post in a unit from a day on; a leading post has one holder at a time (ORG-7, R118).
         */
        post: operations["people-add-post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{post_id}/employment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an employment
         * @description Say how the holder of a post is employed from a day on; it counts in open sessions at once (R81, ORG-7).
         */
        post: operations["people-change-employment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{post_id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a post
         * @description End a post on a day; it stays in the person's history (ORG-7, R118).
         */
        post: operations["people-end-post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can it do its work (database reachable, started)? */
        get: operations["operations-readyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Sign in by user name and password; who guesses has to wait, longer each time (429 with Retry-After).
         *
         *     The answer holds a short access token; the refresh token is in an HttpOnly cookie.
         */
        post: operations["sessions-sign-in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description End the sign-in of the cookie (sent with `X-Qingdan-Request: 1`), or else of the bearer token, at once.
         */
        delete: operations["sessions-sign-out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stay signed in
         * @description Exchange the refresh token in the cookie for a new access token and the next refresh token.
         *
         *     A refresh token is good once: when one is used again, the whole sign-in ends, whoever used it first.
         */
        post: operations["sessions-refresh-session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find units
         * @description List the units that match, as of a day (ORG-3): by part of the name, its pinyin or initials, or the code.
         */
        get: operations["units-list-units"];
        put?: never;
        /**
         * Create a unit
         * @description Create a unit from a day on, under a unit of the right kind, with its papers (ORG-1, ORG-2, ORG-4, R115).
         */
        post: operations["units-create-unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a unit
         * @description Read a unit as of a day, with the way to it; without a day as it is or last was (ORG-3).
         */
        get: operations["units-get-unit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what stands under a unit
         * @description List the units that stood directly under a unit on a day (ORG-3).
         */
        get: operations["units-get-children"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a unit
         * @description End a unit on a day and name who takes over; it stays readable (ORG-4, R115, R117).
         */
        post: operations["units-close-unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who approves and who stamps here?
         * @description List who holds the head's or the keeper's role at a community today, and who of them may use it (R74, R81).
         */
        get: operations["access-get-duties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a community's figures
         * @description Read the figures in force on a day (ORG-5), what should be by them (ORG-6), and everything recorded.
         */
        get: operations["figures-get-figures"];
        put?: never;
        /**
         * Record a community's figures
         * @description Record figures that hold from a day on, or correct, with a reason, those of the same day (ORG-3, ORG-5).
         */
        post: operations["figures-record-figures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a unit's history
         * @description Read every name, code and place a unit ever had, with legal basis and successors (ORG-3, ORG-4).
         */
        get: operations["units-get-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a unit
         * @description Put a unit under another parent from a day on; its code follows the parent (ORG-1, ORG-2, ORG-4, R117).
         */
        post: operations["units-move-unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}/particulars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a unit's particulars
         * @description Change credit code, urban-rural class, address and telephone of a unit; this is no dated operation.
         *
         *     A credit code belongs to one legal body and its check character holds (ORG-2, R116). Papers that are made from
         *     now on name it (R98); those that are there keep theirs.
         */
        put: operations["units-change-particulars"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a unit's people
         * @description List who held a post at a unit on a day, and who is secretary and director at once (ORG-7).
         */
        get: operations["people-get-unit-people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}/recoding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a unit's code
         * @description Give a unit another code from a day on, and with it the units below; or correct a mistaken one.
         *
         *     A code extends the parent's (ORG-2, R116) and is never one that another unit had (R117). From the first day of
         *     what holds now on it corrects a mistake and says what was wrong (ORG-3).
         */
        post: operations["units-recode-unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}/renaming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename a unit
         * @description Give a unit another name from a day on; it stays the same unit and keeps its past name (ORG-4, R119).
         */
        post: operations["units-rename-unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Account
         * @description A person's name to sign in with.
         */
        Account: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Username */
            username: string;
        };
        /**
         * AccountCreation
         * @description A name to sign in with, and a first password that its owner changes.
         * @example {
         *       "password": "correct horse battery staple",
         *       "username": "zhou.xiaolan"
         *     }
         */
        AccountCreation: {
            /** Password */
            password: string;
            /** Username */
            username: string;
        };
        /**
         * AuditEvent
         * @description Who did what to which thing, when, and from where.
         */
        AuditEvent: {
            /** Action */
            action: string;
            /**
             * Detail
             * @description For the auditor only.
             */
            detail: {
                [key: string]: unknown;
            };
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Occurred At
             * Format: date-time
             */
            occurred_at: string;
            /** Person Id */
            person_id: string | null;
            /** Person Name */
            person_name: string | null;
            /**
             * Request Id
             * @description For the auditor only.
             */
            request_id: string | null;
            /**
             * Source
             * @description For the auditor only.
             */
            source: string | null;
            /** Subject Id */
            subject_id: string;
            /** Subject Kind */
            subject_kind: string;
        };
        /**
         * CalendarDay
         * @description A day that differs from the plain week: a holiday, or a weekend that is worked (调休).
         */
        CalendarDay: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Name */
            name: string;
            /** Working */
            working: boolean;
        };
        /**
         * CalendarDays
         * @description The days of a period that differ from the plain week.
         */
        CalendarDays: {
            /** Items */
            items: components["schemas"]["CalendarDay"][];
            /**
             * Known Until
             * @description Last day whose national holidays are published; later days are plain weeks.
             */
            known_until: string;
        };
        /**
         * DayDecision
         * @description Whether a day is worked, and why.
         * @example {
         *       "name": "防汛停工",
         *       "working": false
         *     }
         */
        DayDecision: {
            /** Name */
            name: string;
            /** Working */
            working: boolean;
        };
        /**
         * DemoAccount
         * @description An account of the demo district.
         */
        DemoAccount: {
            /**
             * Can
             * @description What the role does, in one line.
             */
            can: string;
            /** Name */
            name: string;
            role: components["schemas"]["Role"];
            /** Role Name */
            role_name: string;
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
            /** Unit Name */
            unit_name: string;
            /** Username */
            username: string;
        };
        /**
         * DemoAccountList
         * @description The demo accounts, by role.
         */
        DemoAccountList: {
            /** Items */
            items: components["schemas"]["DemoAccount"][];
        };
        /**
         * DemoSignIn
         * @description One of the demo accounts.
         * @example {
         *       "username": "clerk01"
         *     }
         */
        DemoSignIn: {
            /** Username */
            username: string;
        };
        /**
         * Departure
         * @description The day on which a person leaves.
         */
        Departure: {
            /**
             * Left On
             * Format: date
             * @description First day on which the person is no longer there.
             */
            left_on: string;
            /** Reason */
            reason: string;
        };
        /**
         * Directory
         * @description The units of one district on one day, and its working-day calendar: public, cached by its ETag.
         */
        Directory: {
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /** Calendar */
            calendar: components["schemas"]["CalendarDay"][];
            district: components["schemas"]["DirectoryUnit"];
            /** Units */
            units: components["schemas"]["DirectoryUnit"][];
        };
        /**
         * DirectoryUnit
         * @description One unit of a district as others need it: no personal data, figures as in force on the directory's day.
         */
        DirectoryUnit: {
            /** Address */
            address?: string | null;
            /**
             * Code
             * @description 12-digit statistical code of administrative units; a department's own code.
             */
            code: string;
            /**
             * Contract Staff Ids
             * @description Whom of `keeper_ids` a contract keeps from using a seal; ids only (R81).
             * @default []
             */
            contract_staff_ids: string[];
            /**
             * Credit Code
             * @description Unified social credit code (GB 32100) of a legal body.
             */
            credit_code?: string | null;
            /**
             * Head Ids
             * @description Who is secretary or director of a community on the day; ids only (R75, R118).
             * @default []
             */
            head_ids: string[];
            /**
             * Head Name
             * @description Who signs for a community, as its papers say publicly.
             */
            head_name?: string | null;
            /**
             * Households
             * @description Households in force on the day; communities only.
             */
            households: number | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Keeper Ids
             * @description Who holds the keeper's role at a community on the day; ids only (R74).
             * @default []
             */
            keeper_ids: string[];
            /**
             * Kind
             * @enum {string}
             */
            kind: "district" | "subdistrict" | "community" | "department";
            /** Name */
            name: string;
            /** Parent Id */
            parent_id: string | null;
            /** Phone */
            phone?: string | null;
            /** Residents */
            residents: number | null;
            /**
             * Subdistrict Id
             * @description The subdistrict a community lies in.
             */
            subdistrict_id: string | null;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /**
             * Valid Until
             * @description First day on which it no longer exists.
             */
            valid_until: string | null;
        };
        /**
         * DistrictList
         * @description The districts that this installation serves.
         */
        DistrictList: {
            /** Items */
            items: components["schemas"]["DistrictSummary"][];
        };
        /**
         * DistrictSummary
         * @description One district that this installation serves.
         */
        DistrictSummary: {
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * Duties
         * @description Who approves and who stamps at a community today; whoever stands in for the head is among them.
         */
        Duties: {
            /** Items */
            items: components["schemas"]["Duty"][];
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
        };
        /**
         * Duty
         * @description Somebody who approves or stamps at a community, by the role held there.
         */
        Duty: {
            /**
             * Leads A Community
             * @description Is secretary or director of some community today (R75).
             */
            leads_a_community: boolean;
            /**
             * May Act
             * @description False for contract staff, who neither approve nor use a seal (R81).
             */
            may_act: boolean;
            person: components["schemas"]["PersonOfGrant"];
            role: components["schemas"]["Role"];
            /**
             * Valid Until
             * @description First day on which the role is no longer held.
             */
            valid_until: string | null;
        };
        /**
         * Employment
         * @description How somebody who holds a post is employed; it decides what they may do with a seal (R81).
         * @enum {string}
         */
        Employment: "staff" | "community_worker" | "contract";
        /**
         * EmploymentChange
         * @description How the holder of a post is employed from a day on.
         * @example {
         *       "employment": "contract",
         *       "from_day": "2026-07-01"
         *     }
         */
        EmploymentChange: {
            employment: components["schemas"]["Employment"];
            /**
             * From Day
             * Format: date
             * @description First day on which it holds; the first day of the post corrects all of it.
             */
            from_day: string;
        };
        /**
         * FiguresAnswer
         * @description Figures of a community for a period.
         */
        FiguresAnswer: {
            /** Basis */
            basis: string;
            /** Correction Reason */
            correction_reason: string | null;
            /** Floating Residents */
            floating_residents: number;
            /** Full Members */
            full_members: number;
            /** Households */
            households: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Premises Area */
            premises_area: number;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded By */
            recorded_by: string | null;
            /** Residents */
            residents: number;
            /** Seats */
            seats: number;
            /**
             * Superseded At
             * @description When a correction replaced them; null when they count.
             */
            superseded_at: string | null;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Valid Until */
            valid_until: string | null;
            /** Workers */
            workers: number;
        };
        /**
         * FiguresRecording
         * @description Figures that hold from a day on.
         * @example {
         *       "basis": "2025年末人口统计年报",
         *       "floating_residents": 640,
         *       "full_members": 96,
         *       "households": 2150,
         *       "premises_area": 480,
         *       "residents": 5890,
         *       "seats": 5,
         *       "valid_from": "2026-01-01",
         *       "workers": 6
         *     }
         */
        FiguresRecording: {
            /**
             * Basis
             * @description Where the figures come from.
             */
            basis: string;
            /**
             * Correction Reason
             * @description What was wrong, when these replace the figures recorded for the same day (ORG-3).
             * @default
             */
            correction_reason: string;
            /**
             * Floating Residents
             * @default 0
             */
            floating_residents: number;
            /**
             * Full Members
             * @default 0
             */
            full_members: number;
            /** Households */
            households: number;
            /**
             * Premises Area
             * @description Whole square metres.
             * @default 0
             */
            premises_area: number;
            /** Residents */
            residents: number;
            /**
             * Seats
             * @default 0
             */
            seats: number;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /**
             * Workers
             * @default 0
             */
            workers: number;
        };
        /**
         * GapAnswer
         * @description What is, what should be, and how much is missing (ORG-6).
         */
        GapAnswer: {
            /** Actual */
            actual: number;
            key: components["schemas"]["NormKey"];
            /** Missing */
            missing: number;
            /** Norm */
            norm: number;
        };
        /**
         * GrantAnswer
         * @description A grant.
         */
        GrantAnswer: {
            /**
             * Allowed Actions
             * @description `revocation`, while it can be taken back.
             */
            allowed_actions: string[];
            /**
             * Granted At
             * Format: date-time
             */
            granted_at: string;
            /** Granted By */
            granted_by: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** In Force */
            in_force: boolean;
            person: components["schemas"]["PersonOfGrant"];
            /** Reason */
            reason: string;
            /** Revocation Reason */
            revocation_reason: string | null;
            /** Revoked At */
            revoked_at: string | null;
            /** Revoked By */
            revoked_by: string | null;
            role: components["schemas"]["Role"];
            /** Role Name */
            role_name: string;
            unit: components["schemas"]["UnitOfGrant"];
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Valid Until */
            valid_until: string | null;
        };
        /**
         * GrantCreation
         * @description A role for a person at a unit, until a day.
         * @example {
         *       "person_id": "018f3f5e-0000-7000-8000-000000000101",
         *       "reason": "社区换届后定岗",
         *       "role": "clerk",
         *       "unit_id": "018f3f5e-0000-7000-8000-000000000003",
         *       "valid_from": "2026-01-01",
         *       "valid_until": "2027-01-01"
         *     }
         */
        GrantCreation: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Reason */
            reason: string;
            role: components["schemas"]["Role"];
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /**
             * Valid Until
             * @description First day on which it no longer counts; every grant has one (ORG-9).
             */
            valid_until: string | null;
        };
        /**
         * GrantRevocation
         * @description Why a grant is taken back.
         */
        GrantRevocation: {
            /** Reason */
            reason: string;
        };
        /**
         * Health
         * @description Whether a service can do its work.
         */
        Health: {
            /** Status */
            status: string;
        };
        /**
         * JsonWebKeySet
         * @description Public keys (RFC 7517).
         */
        JsonWebKeySet: {
            /** Keys */
            keys: {
                [key: string]: unknown;
            }[];
        } & {
            [key: string]: unknown;
        };
        /** KeysetPage[AuditEvent] */
        KeysetPage_AuditEvent_: {
            /** Items */
            items: components["schemas"]["AuditEvent"][];
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
        };
        /**
         * Me
         * @description Who is signed in, and with which rights (ORG-9).
         */
        Me: {
            /**
             * Department Ids
             * @description Where the person has a post: a reviewer abstains there (ADM-6).
             */
            department_ids: string[];
            /** Departments */
            departments: components["schemas"]["NamedUnit"][];
            district: components["schemas"]["NamedUnit"];
            /** Grants */
            grants: components["schemas"]["MeGrant"][];
            person: components["schemas"]["MePerson"];
        };
        /**
         * MeGrant
         * @description A role that is held, and where.
         */
        MeGrant: {
            role: components["schemas"]["Role"];
            /** Subdistrict Id */
            subdistrict_id: string | null;
            unit: components["schemas"]["UnitOfGrant"];
            /** Valid Until */
            valid_until: string | null;
        };
        /**
         * MePerson
         * @description The person who is signed in.
         */
        MePerson: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Username */
            username: string;
        };
        /**
         * NamedUnit
         * @description A unit by its name.
         */
        NamedUnit: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * NormKey
         * @description What is compared.
         * @enum {string}
         */
        NormKey: "seats" | "workers" | "workers_per_residents" | "premises_area";
        /**
         * NoteAnswer
         * @description A remark that blocks nothing.
         */
        NoteAnswer: {
            /** Code */
            code: string;
            /** Detail */
            detail: string;
            /** Rule */
            rule: string;
        };
        /** NumberedPage[GrantAnswer] */
        NumberedPage_GrantAnswer_: {
            /** Items */
            items: components["schemas"]["GrantAnswer"][];
            /** Page */
            page: number;
            /** Size */
            size: number;
            /** Total */
            total: number;
        };
        /** NumberedPage[Person] */
        NumberedPage_Person_: {
            /** Items */
            items: components["schemas"]["Person"][];
            /** Page */
            page: number;
            /** Size */
            size: number;
            /** Total */
            total: number;
        };
        /** NumberedPage[Unit] */
        NumberedPage_Unit_: {
            /** Items */
            items: components["schemas"]["Unit"][];
            /** Page */
            page: number;
            /** Size */
            size: number;
            /** Total */
            total: number;
        };
        /**
         * PasswordChange
         * @description Another password of one's own.
         */
        PasswordChange: {
            /** Current Password */
            current_password: string;
            /** New Password */
            new_password: string;
        };
        /**
         * PasswordReset
         * @description Another password for a person who lost theirs.
         */
        PasswordReset: {
            /** Password */
            password: string;
        };
        /**
         * Person
         * @description A person of the staff; the telephone number is masked.
         */
        Person: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Left On */
            left_on: string | null;
            /** Name */
            name: string;
            /** Phone Masked */
            phone_masked: string | null;
            /**
             * Posts
             * @description Held today.
             */
            posts: components["schemas"]["PostAnswer"][];
            /** Username */
            username: string | null;
            /** Version */
            version: number;
        };
        /**
         * PersonCreation
         * @description A new person.
         * @example {
         *       "name": "周晓岚",
         *       "phone": "13800000001"
         *     }
         */
        PersonCreation: {
            /** Name */
            name: string;
            /** Phone */
            phone?: string | null;
        };
        /**
         * PersonDetail
         * @description A person with all posts and what the caller may do.
         */
        PersonDetail: {
            /**
             * Allowed Actions
             * @description Of `update`, `account`, `posts`, `grants`, `departure`.
             */
            allowed_actions: string[];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Left On */
            left_on: string | null;
            /** Name */
            name: string;
            /**
             * Past Posts
             * @description Held before, or not yet.
             */
            past_posts: components["schemas"]["PostAnswer"][];
            /** Phone Masked */
            phone_masked: string | null;
            /**
             * Posts
             * @description Held today.
             */
            posts: components["schemas"]["PostAnswer"][];
            /** Username */
            username: string | null;
            /** Version */
            version: number;
        };
        /**
         * PersonOfGrant
         * @description Who holds a grant.
         */
        PersonOfGrant: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * PersonUpdate
         * @description What is known of a person.
         * @example {
         *       "keep_phone": true,
         *       "name": "周晓岚"
         *     }
         */
        PersonUpdate: {
            /**
             * Keep Phone
             * @description Leave the number as it is when `phone` is null: it is never read out whole.
             * @default true
             */
            keep_phone: boolean;
            /** Name */
            name: string;
            /** Phone */
            phone?: string | null;
        };
        /**
         * PostAnswer
         * @description A post of a person.
         */
        PostAnswer: {
            /** @description Contract staff neither approve nor keep or use a seal (R81). */
            employment: components["schemas"]["Employment"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["PostKind"];
            /**
             * Name
             * @description What people call the post.
             */
            name: string;
            unit: components["schemas"]["UnitOfPost"];
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Valid Until */
            valid_until: string | null;
        };
        /**
         * PostCreation
         * @description A post in a unit, from a day until a day.
         * @example {
         *       "kind": "social_worker",
         *       "unit_id": "018f3f5e-0000-7000-8000-000000000003",
         *       "valid_from": "2026-01-01"
         *     }
         */
        PostCreation: {
            /** @description How the holder is employed; what is usual for the post when left out (R81). */
            employment?: components["schemas"]["Employment"] | null;
            kind: components["schemas"]["PostKind"];
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Valid Until */
            valid_until?: string | null;
        };
        /**
         * PostEnding
         * @description The end of a post.
         */
        PostEnding: {
            /**
             * Valid Until
             * Format: date
             * @description First day on which it is no longer held.
             */
            valid_until: string;
        };
        /**
         * PostKind
         * @description What a person is in a unit.
         * @enum {string}
         */
        PostKind: "secretary" | "deputy_secretary" | "director" | "deputy_director" | "committee_member" | "social_worker" | "grid_worker" | "department_head" | "staff";
        /**
         * Problem
         * @description A problem document (RFC 9457).
         */
        Problem: {
            /** Detail */
            detail: string;
            /**
             * Errors
             * @default []
             */
            errors: components["schemas"]["ProblemField"][];
            /**
             * Instance
             * @default null
             */
            instance: string | null;
            /**
             * Reasons
             * @default []
             */
            reasons: components["schemas"]["ProblemReason"][];
            /** Status */
            status: number;
            /** Title */
            title: string;
            /** Type */
            type: string;
        };
        /**
         * ProblemField
         * @description One field that can't be accepted.
         */
        ProblemField: {
            /** Code */
            code: string;
            /** Detail */
            detail: string;
            /**
             * Pointer
             * @description JSON pointer to the field (RFC 6901), or `#/query/…`, `#/path/…`.
             */
            pointer: string;
        };
        /**
         * ProblemReason
         * @description One rule that says no.
         */
        ProblemReason: {
            /** Code */
            code: string;
            /** Detail */
            detail: string;
            /**
             * Pointer
             * @default null
             */
            pointer: string | null;
            /**
             * Rule
             * @description Id of the rule, such as `ADM-9`.
             */
            rule: string;
        };
        /**
         * RelatedUnit
         * @description A unit that took over, or from which was taken over.
         */
        RelatedUnit: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * Role
         * @description A named set of permissions; each service maps the role to its own.
         * @enum {string}
         */
        Role: "clerk" | "head" | "keeper" | "subdistrict_officer" | "department_clerk" | "department_head" | "office" | "reviewer" | "decider" | "finance" | "auditor" | "administrator" | "integrator";
        /**
         * SignedIn
         * @description A sign-in: the token for the next minutes, and who it is for. The refresh token is in a cookie.
         */
        SignedIn: {
            /** Access Token */
            access_token: string;
            /**
             * Expires In
             * @description Seconds.
             */
            expires_in: number;
            me: components["schemas"]["Me"];
        };
        /**
         * SignIn
         * @description A name and its password.
         * @example {
         *       "password": "abcd-efgh-jkmn",
         *       "username": "clerk01"
         *     }
         */
        SignIn: {
            /** Password */
            password: string;
            /** Username */
            username: string;
        };
        /**
         * Unit
         * @description A unit as it stood on the day asked for.
         */
        Unit: {
            /** Address */
            address: string | null;
            /** Code */
            code: string | null;
            /** Credit Code */
            credit_code: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["UnitKind"];
            /** Name */
            name: string;
            /** Parent Id */
            parent_id: string | null;
            /** Parent Name */
            parent_name: string | null;
            /** Phone */
            phone: string | null;
            /**
             * Subdistrict Id
             * @description The subdistrict in which a community, or what is in it, lies.
             */
            subdistrict_id: string | null;
            /** Urban Rural Class */
            urban_rural_class: string | null;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /**
             * Valid Until
             * @description First day on which it no longer exists.
             */
            valid_until: string | null;
            /** Version */
            version: number;
        };
        /**
         * UnitChange
         * @description One dated operation with its papers.
         */
        UnitChange: {
            /** Approval Document */
            approval_document: string;
            /** Approved On */
            approved_on: string | null;
            /** Detail */
            detail: {
                [key: string]: unknown;
            };
            /**
             * Effective On
             * Format: date
             */
            effective_on: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @description `creation`, `renaming`, `recoding`, `move` or `closure`.
             */
            kind: string;
            /** Legal Basis */
            legal_basis: string;
            /** Proposed By Id */
            proposed_by_id: string | null;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded By */
            recorded_by: string | null;
        };
        /**
         * UnitClosure
         * @description The end of a unit, with who takes over.
         */
        UnitClosure: {
            /**
             * Approval Document
             * @description The district's approval; for communities.
             * @default
             */
            approval_document: string;
            /** Approved On */
            approved_on?: string | null;
            /**
             * Effective On
             * Format: date
             */
            effective_on: string;
            /** Legal Basis */
            legal_basis: string;
            /**
             * Proposed By Id
             * @description The subdistrict that proposes it; for communities.
             */
            proposed_by_id?: string | null;
            /**
             * Successor Ids
             * @default []
             */
            successor_ids: string[];
        };
        /**
         * UnitCreation
         * @description A new unit.
         * @example {
         *       "code": "MZJ",
         *       "effective_on": "2026-01-01",
         *       "kind": "department",
         *       "legal_basis": "区机构改革方案",
         *       "name": "区民政局",
         *       "parent_id": "018f3f5e-0000-7000-8000-000000000003"
         *     }
         */
        UnitCreation: {
            /** Address */
            address?: string | null;
            /**
             * Approval Document
             * @description The district's approval; for communities.
             * @default
             */
            approval_document: string;
            /** Approved On */
            approved_on?: string | null;
            /** Code */
            code?: string | null;
            /** Credit Code */
            credit_code?: string | null;
            /**
             * Effective On
             * Format: date
             */
            effective_on: string;
            kind: components["schemas"]["UnitKind"];
            /** Legal Basis */
            legal_basis: string;
            /** Name */
            name: string;
            /** Parent Id */
            parent_id?: string | null;
            /** Phone */
            phone?: string | null;
            /**
             * Proposed By Id
             * @description The subdistrict that proposes it; for communities.
             */
            proposed_by_id?: string | null;
            /** Urban Rural Class */
            urban_rural_class?: string | null;
        };
        /**
         * UnitDetail
         * @description A unit with the way to it and what the caller may do with it.
         */
        UnitDetail: {
            /** Address */
            address: string | null;
            /**
             * Allowed Actions
             * @description Of `child-creation`, `particulars`, `renaming`, `recoding`, `move`, `closure`, `figures`.
             */
            allowed_actions: string[];
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /** Code */
            code: string | null;
            /** Credit Code */
            credit_code: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["UnitKind"];
            /** Name */
            name: string;
            /** Parent Id */
            parent_id: string | null;
            /** Parent Name */
            parent_name: string | null;
            /** Path */
            path: components["schemas"]["UnitStep"][];
            /** Phone */
            phone: string | null;
            /**
             * Subdistrict Id
             * @description The subdistrict in which a community, or what is in it, lies.
             */
            subdistrict_id: string | null;
            /** Urban Rural Class */
            urban_rural_class: string | null;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /**
             * Valid Until
             * @description First day on which it no longer exists.
             */
            valid_until: string | null;
            /** Version */
            version: number;
        };
        /**
         * UnitFigures
         * @description The figures of a community: in force on a day, what should be by them, and all that was recorded.
         */
        UnitFigures: {
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /** Gaps */
            gaps: components["schemas"]["GapAnswer"][];
            in_force: components["schemas"]["FiguresAnswer"] | null;
            /**
             * Items
             * @description Newest first, with those that a correction replaced.
             */
            items: components["schemas"]["FiguresAnswer"][];
            /** Notes */
            notes: components["schemas"]["NoteAnswer"][];
            /** @description Proposed, never made by itself (R110). */
            proposed_party_organization: components["schemas"]["UnitKind"] | null;
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
        };
        /**
         * UnitHistory
         * @description Everything that was ever recorded of a unit's names, codes and places (ORG-3).
         */
        UnitHistory: {
            /** Changes */
            changes: components["schemas"]["UnitChange"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Predecessors */
            predecessors: components["schemas"]["RelatedUnit"][];
            /** Successors */
            successors: components["schemas"]["RelatedUnit"][];
            /** Versions */
            versions: components["schemas"]["UnitVersionAnswer"][];
        };
        /**
         * UnitKind
         * @description What a unit is: an administrative level, a department, a party organization or a resident unit.
         * @enum {string}
         */
        UnitKind: "province" | "city" | "district" | "subdistrict" | "community" | "grid" | "estate" | "building" | "department" | "working_committee" | "committee" | "general_branch" | "branch" | "group" | "resident_unit";
        /**
         * UnitList
         * @description Units on a day.
         */
        UnitList: {
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /** Items */
            items: components["schemas"]["Unit"][];
        };
        /**
         * UnitMove
         * @description Another parent from a day on; the code follows it.
         */
        UnitMove: {
            /**
             * Approval Document
             * @description The district's approval; for communities.
             * @default
             */
            approval_document: string;
            /** Approved On */
            approved_on?: string | null;
            /** Code */
            code?: string | null;
            /**
             * Effective On
             * Format: date
             */
            effective_on: string;
            /** Legal Basis */
            legal_basis: string;
            /**
             * Parent Id
             * Format: uuid
             */
            parent_id: string;
            /**
             * Proposed By Id
             * @description The subdistrict that proposes it; for communities.
             */
            proposed_by_id?: string | null;
        };
        /**
         * UnitOfGrant
         * @description Where a grant holds.
         */
        UnitOfGrant: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["UnitKind"];
            /** Name */
            name: string;
        };
        /**
         * UnitOfPost
         * @description The unit of a post.
         */
        UnitOfPost: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["UnitKind"];
            /** Name */
            name: string;
        };
        /**
         * UnitParticulars
         * @description What is on record of a unit besides what is dated, as papers carry it.
         * @example {
         *       "address": "平安路 8 号",
         *       "credit_code": "54320508MB12345670",
         *       "phone": "0512-5550001",
         *       "urban_rural_class": "111"
         *     }
         */
        UnitParticulars: {
            /** Address */
            address: string | null;
            /**
             * Credit Code
             * @description Unified social credit code (GB 32100) of a legal body (R98).
             */
            credit_code: string | null;
            /** Phone */
            phone: string | null;
            /**
             * Urban Rural Class
             * @description Of a community, and only of one.
             */
            urban_rural_class: string | null;
        };
        /**
         * UnitPeople
         * @description The people of a unit on a day.
         */
        UnitPeople: {
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /**
             * Both Offices Person Id
             * @description Who is secretary and director at once (一肩挑, ORG-7).
             */
            both_offices_person_id: string | null;
            /** Items */
            items: components["schemas"]["UnitPerson"][];
        };
        /**
         * UnitPerson
         * @description Who holds a post at a unit.
         */
        UnitPerson: {
            /** Name */
            name: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            post: components["schemas"]["PostAnswer"];
        };
        /**
         * UnitRecoding
         * @description Another code from a day on, by a legal basis; codes below follow.
         * @example {
         *       "code": "320508019045",
         *       "correction_reason": "",
         *       "effective_on": "2026-07-01",
         *       "legal_basis": "2026 年统计用区划代码"
         *     }
         */
        UnitRecoding: {
            /** Code */
            code: string | null;
            /**
             * Correction Reason
             * @description What was wrong; needed for a correction.
             * @default
             */
            correction_reason: string;
            /**
             * Effective On
             * Format: date
             * @description First day of the new code; that of what holds now corrects a mistake.
             */
            effective_on: string;
            /** Legal Basis */
            legal_basis: string;
        };
        /**
         * UnitRenaming
         * @description A new name from a day on.
         * @example {
         *       "effective_on": "2026-07-01",
         *       "legal_basis": "区机构改革方案",
         *       "name": "区住房和城乡建设局"
         *     }
         */
        UnitRenaming: {
            /**
             * Approval Document
             * @description The district's approval; for communities.
             * @default
             */
            approval_document: string;
            /** Approved On */
            approved_on?: string | null;
            /**
             * Effective On
             * Format: date
             */
            effective_on: string;
            /** Legal Basis */
            legal_basis: string;
            /** Name */
            name: string;
            /**
             * Proposed By Id
             * @description The subdistrict that proposes it; for communities.
             */
            proposed_by_id?: string | null;
        };
        /**
         * UnitStep
         * @description One step of the way from the district to a unit.
         */
        UnitStep: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["UnitKind"];
            /** Name */
            name: string;
        };
        /**
         * UnitVersionAnswer
         * @description What a unit was called and where it stood for a period.
         */
        UnitVersionAnswer: {
            /** Code */
            code: string | null;
            /** Name */
            name: string;
            /** Parent Id */
            parent_id: string | null;
            /** Parent Name */
            parent_name: string | null;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Valid Until */
            valid_until: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "audit-list-events": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string | null;
                /** @description How many at most. */
                limit?: number;
                /** @description Only what was done to this unit or person. */
                subject_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeysetPage_AuditEvent_"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "calendar-get-days": {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDays"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "calendar-decide-day": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DayDecision"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDay"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sessions-list-demo-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoAccountList"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sessions-demo-sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoSignIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this name with this password, or no session any more. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "directory-get-directory": {
        parameters: {
            query: {
                /** @description The day the answer is about; today when left out. */
                as_of?: string | null;
                district_id: string;
            };
            header?: {
                "If-None-Match"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Directory"];
                };
            };
            /** @description Still the one that the ETag names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "directory-list-districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictList"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access-list-grants": {
        parameters: {
            query?: {
                /** @description Leave out what is over or not begun. */
                only_in_force?: boolean;
                page?: number;
                person_id?: string | null;
                role?: components["schemas"]["Role"] | null;
                size?: number;
                unit_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberedPage_GrantAnswer_"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access-create-grant": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantAnswer"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access-revoke-grant": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                grant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRevocation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantAnswer"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "operations-healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sessions-get-jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access-get-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access-change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "people-list-people": {
        parameters: {
            query?: {
                page?: number;
                /** @description Name, pinyin, initials, or a whole telephone number. */
                query?: string;
                size?: number;
                /** @description Only with a post at or below this unit. */
                unit_id?: string | null;
                /** @description Also those who have left. */
                with_left?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberedPage_Person_"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "people-create-person": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "people-get-person": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "people-update-person": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access-reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access-create-account": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access-depart": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Departure"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "people-add-post": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "people-change-employment": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                post_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmploymentChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "people-end-post": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                post_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostEnding"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "operations-readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sessions-sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this name with this password, or no session any more. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sessions-sign-out": {
        parameters: {
            query?: never;
            header?: {
                "X-Qingdan-Request"?: string | null;
            };
            path?: never;
            cookie?: {
                qingdan_refresh?: string | null;
            };
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this name with this password, or no session any more. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not sent by our own pages (`X-Qingdan-Request`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sessions-refresh-session": {
        parameters: {
            query?: never;
            header?: {
                /** @description `1`: a page of another site can't send it. */
                "X-Qingdan-Request"?: string | null;
            };
            path?: never;
            cookie?: {
                qingdan_refresh?: string | null;
            };
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this name with this password, or no session any more. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not sent by our own pages (`X-Qingdan-Request`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "units-list-units": {
        parameters: {
            query?: {
                /** @description The day the answer is about; today when left out (ORG-3). */
                as_of?: string | null;
                kind?: components["schemas"]["UnitKind"] | null;
                page?: number;
                parent_id?: string | null;
                /** @description Chinese, pinyin, initials or a code. */
                query?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberedPage_Unit_"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "units-create-unit": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetail"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "units-get-unit": {
        parameters: {
            query?: {
                /** @description The day the answer is about; today when left out (ORG-3). */
                as_of?: string | null;
            };
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetail"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "units-get-children": {
        parameters: {
            query?: {
                /** @description The day the answer is about; today when left out (ORG-3). */
                as_of?: string | null;
            };
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "units-close-unit": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitClosure"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetail"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access-get-duties": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duties"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "figures-get-figures": {
        parameters: {
            query?: {
                /** @description The day whose figures are in force; today when left out. */
                as_of?: string | null;
            };
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitFigures"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "figures-record-figures": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FiguresRecording"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitFigures"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "units-get-history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitHistory"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "units-move-unit": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitMove"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetail"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "units-change-particulars": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitParticulars"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetail"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "people-get-unit-people": {
        parameters: {
            query?: {
                /** @description The day the answer is about; today when left out. */
                as_of?: string | null;
            };
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPeople"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "units-recode-unit": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitRecoding"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetail"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "units-rename-unit": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitRenaming"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetail"];
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signed in, but without this right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A kind of content that is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field can't be accepted (`errors`), or a rule says no (`reasons`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unforeseen failure; nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something needed does not answer; see Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
