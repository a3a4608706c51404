/* eslint-disable @typescript-eslint/no-explicit-any -- an answer without a document can be anything; the caller names its type in unwrap<T>. */

/** Stands in for a service's generated paths until its OpenAPI document exists: any path, any parameters. */
interface UntypedOperation {
  parameters: {
    query?: Record<string, unknown>;
    path?: Record<string, string | number>;
    header?: Record<string, string | undefined>;
  };
  requestBody?: { content: { 'application/json': unknown } };
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': any } } };
}

interface UntypedPath {
  parameters: UntypedOperation['parameters'];
  get: UntypedOperation;
  post: UntypedOperation;
  put: UntypedOperation;
  delete: UntypedOperation;
}

export type UntypedPaths = Record<`/${string}`, UntypedPath>;
