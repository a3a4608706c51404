/** The two list answers every service gives. */
export interface KeysetPage<Row> {
  items: Row[];
  next: string | null;
}

export interface NumberedPage<Row> {
  items: Row[];
  page: number;
  size: number;
  total: number;
}

export interface WorkQueueItem {
  kind: string;
  id: string;
  title: string;
  who: string | null;
  due_on: string | null;
  overdue: boolean;
  link: string;
}

export interface WorkQueueFigure {
  key: string;
  value: number;
  link: string;
}

export interface WorkQueue {
  figures: WorkQueueFigure[];
  items: WorkQueueItem[];
}
