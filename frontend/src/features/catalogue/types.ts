import type { components } from '@/api/stamping.gen';

type Schemas = components['schemas'];

export type CatalogueBoard = Schemas['CatalogueBoard'];
export type BoardEntry = Schemas['BoardEntry'];
export type CatalogueEdition = Schemas['CatalogueEdition'];
export type CatalogueEntry = Schemas['CatalogueEntry'];
export type CatalogueImport = Schemas['CatalogueImport'];
export type CatalogueChange = Schemas['CatalogueChange'];
export type TransitionalSwitch = Schemas['TransitionalSwitchAnswer'];
export type NewTransitionalSwitch = Schemas['NewTransitionalSwitch'];
export type LayerEntryInput = Schemas['LayerEntryInput'];
export type TextVersion = Schemas['TemplateSummary'];
export type TextDetail = Schemas['TemplateAnswer'];
export type TextPage = Schemas['TemplatePage'];
export type DifferencePiece = Schemas['DifferencePiece'];
