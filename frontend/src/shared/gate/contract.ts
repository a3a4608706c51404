/** Shapes of the gate's service that several features share, under the names the pages use. */
import type { components } from '@/api/admission.gen';

export type Schemas = components['schemas'];
export type ApplicationDetail = Schemas['ApplicationDetail'];
/** What an application and the item it becomes say, as the service gives it. */
export type Content = Schemas['ItemContent'];
export type FundingLineContent = Content['funding_lines'][number];
