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
         * @description Read who did what to a thing that you may read, newest first; without a thing, for auditors, all of it (CRT-12).
         *
         *     It names no resident; nobody can change it.
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
    "/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the whole catalogue
         * @description Read the catalogue as it holds in a district on a day: every type, its class, which document decides (R18, R19).
         *
         *     It is what a community hangs up: public, with number and date of the edition.
         */
        get: operations["catalogue-get-catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the district's own entries
         * @description List what province, city and district say of certificate types, with what has ended (CRT-2, R18).
         */
        get: operations["catalogue-list-entries"];
        put?: never;
        /**
         * Put a type on the district's list
         * @description Record what the list of a lower layer says of a type: it may add and tighten; only a province may relax.
         *
         *     With `working_days` a complex type gets a time limit of its own. It makes a new edition.
         *     Rules: CRT-2, R10, R18, R19.
         */
        post: operations["catalogue-adopt-entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue-entries/{entry_id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an entry end
         * @description Let an entry end on a day, today at the earliest; it makes a new edition (CRT-2, R19).
         */
        post: operations["catalogue-end-entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue-entries/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the entries away
         * @description Download the district's own entries in the layout that the import reads (R18).
         */
        get: operations["catalogue-export-entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue-entries/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import entries from a table
         * @description Read a table of entries: every bad cell by its row, every change by its type; all of it applies or nothing.
         *
         *     Rules: CRT-2, R18, R19.
         */
        post: operations["catalogue-import-entries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the editions of a district's catalogue
         * @description List the editions, newest first, each with its date and what it changed (R19).
         */
        get: operations["catalogue-list-editions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the catalogue away
         * @description Download the board as a workbook (R19).
         */
        get: operations["catalogue-export-catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificate-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of the district's own texts
         * @description List versions, newest first: who wrote and who published them, from which day they hold (CRT-10).
         *
         *     A type without any is written with the national text.
         */
        get: operations["certificate-templates-list-certificate-templates"];
        put?: never;
        /**
         * Begin a version of a text
         * @description Begin a version, with whatever text: `problems` names what must be mended before it is published.
         *
         *     A type has one draft at a time. To return to an earlier text, send that text. Rules: R2, R14, R16, CRT-8, CRT-10.
         */
        post: operations["certificate-templates-draft-certificate-template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificate-templates/{template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a version of a text
         * @description Read a version: its text, what is wrong with it, and clause by clause what it changes (R2, R14, R16, CRT-10).
         */
        get: operations["certificate-templates-get-certificate-template"];
        /**
         * Change a draft
         * @description Write a draft anew; the answer says what is wrong with it now (R2, R14, R16, CRT-8, CRT-10).
         */
        put: operations["certificate-templates-change-certificate-template"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificate-templates/{template_id}/preview.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a sample
         * @description See the paper as it will print, with invented facts: marked 样张, no number, no seal, nothing to verify (CRT-8).
         *
         *     A text with an unknown placeholder, or with a character that no font draws, is refused (R2, CRT-10).
         */
        get: operations["certificate-templates-preview-certificate-template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificate-templates/{template_id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a draft
         * @description Let a draft hold from a day, today at the earliest; one version at the most holds on a day (CRT-10).
         *
         *     A paper approved before keeps the text it was approved with. Rules: R2, R14, R16, CRT-8, CRT-10.
         */
        post: operations["certificate-templates-publish-certificate-template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificate-templates/{template_id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a version
         * @description Give up a draft, or a version whose day has not come; what has held stays (CRT-10).
         */
        post: operations["certificate-templates-withdraw-certificate-template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificate-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find certificate types by what people say
         * @description List the certificate types that answer what people say, best first, with where to go instead (CRT-3, R19).
         *
         *     Facts that an identity document proves by itself come along: they need no paper (R13).
         */
        get: operations["certificate-types-find-certificate-types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificate-types/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a certificate type
         * @description Read a type: its class and which layer decided it, the seven blocks of its guide, or where to go instead.
         *
         *     Rules: CRT-1, CRT-1a, CRT-2, CRT-3, R2, R4.
         */
        get: operations["certificate-types-get-certificate-type"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificate-types/{code}/sample.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a sample
         * @description Open what a certificate will look like: the text of today with invented facts, marked 样张 (CRT-1a, CRT-8).
         *
         *     No number, no seal, nothing to verify. A type without a text of ours has none.
         */
        get: operations["certificate-templates-open-certificate-sample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificate-types/titles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what the title of a paper names
         * @description See whether a title names a type of the catalogue, and why a request of that name is refused (R1, R3, R13).
         *
         *     A form that somebody else made and a paper to be stamped are judged by it at their submission (CRT-2).
         */
        get: operations["certificate-types-judge-title"];
        put?: never;
        post?: never;
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
    "/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 参数一览 · The numbers of papers and seals
         * @description Every parameter with the value that holds on a day, its source and its history (CRT-6, R10, R20, R85, R86).
         */
        get: operations["parameters-list-parameters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parameters/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改参数 · Change one from a day on
         * @description The administrator sets a value from a day on, tomorrow at the earliest: what holds today stays.
         *
         *     Who set it, when and by which document stands in its history and in the audit trail. `If-Match` carries the
         *     version of the parameter: a value from the same day is replaced, so nobody replaces one unseen.
         */
        put: operations["parameters-set-parameter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personal-accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who looked at residents' data
         * @description Read every look at personal data within your reach, newest first; nobody can change it (CRT-12, R121).
         *
         *     By person, kind, community and days.
         */
        get: operations["personal-accesses-list-personal-accesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personal-accesses/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the looks away as a table
         * @description Take what the list shows away as a table, for a purpose (CRT-12, R121).
         *
         *     It is streamed line by line; that it was taken, and of which communities, is written down before the first line.
         */
        post: operations["personal-accesses-export-personal-accesses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personal-accesses/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who ever looked at residents' data
         * @description Read who looked at residents' data within your reach, to ask for the looks of one (CRT-12, R121).
         */
        get: operations["personal-accesses-list-lookers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personal-accesses/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read who looked at one resident's data
         * @description Answer a resident who asks who saw their data: by the identity number, through its blind index (CRT-12, R121).
         *
         *     Asking is written down as well.
         */
        post: operations["personal-accesses-search-personal-accesses"];
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
    "/refusal-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count refusals by asking body
         * @description Count the refused requests of a month by the body that asked, most first, beside the month before (R21).
         *
         *     The same month and body as filters of `GET /refusals` give the notices behind a number.
         */
        get: operations["refusals-count-refusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refusal-counts/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export refusals by asking body
         * @description Export the monthly counts by asking body, line by line (R21).
         */
        get: operations["refusals-export-counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refusal notices
         * @description List the notices within your reach, newest first, by type, asking body or month (CRT-3, CRT-12, R21).
         *
         *     Names are masked; whoever only counts gets neither name nor purpose.
         */
        get: operations["refusals-list-refusals"];
        put?: never;
        /**
         * Refuse a paper with a notice
         * @description Refuse what a community must not certify: a numbered notice says why and where to go (CRT-3, R3, R4, R13).
         *
         *     A type, a fact that a document proves by itself, or with `unlisted_title` what stands on no list at all (CRT-2);
         *     then it says that the body that asks checks by itself, unless `instead` names somebody. That body is recorded by
         *     its name, and refused as a mere kind such as “bank” (R21); no evidence is kept (R125).
         */
        post: operations["refusals-issue-refusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refusals/{refusal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a refusal notice
         * @description Read what a notice says (CRT-3).
         */
        get: operations["refusals-get-refusal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refusals/{refusal_id}/notice.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print a refusal notice
         * @description Open the printed notice: made once, kept, served as it is (CRT-3, R3); the look is written down (CRT-12, R121).
         *
         *     After the day it was issued a purpose is needed.
         */
        get: operations["refusals-open-notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registers/checker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the checker
         * @description Download the one file that checks an export or a receipt without this server (CRT-9).
         */
        get: operations["checkpoints-get-checker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registers/checkpoint-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the keys of checkpoints
         * @description Read the public keys that sign checkpoints; keep them apart from this server (CRT-9).
         */
        get: operations["checkpoints-list-checkpoint-keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registers/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List checkpoints
         * @description List a district's signed checkpoints, newest first; no sign-in, no personal data (CRT-9).
         */
        get: operations["checkpoints-list-checkpoints"];
        put?: never;
        /**
         * Make a checkpoint
         * @description Make and sign a checkpoint over all registers of your district now, beside the daily one (CRT-9, R83).
         */
        post: operations["checkpoints-make-checkpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registers/checkpoints/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a checkpoint
         * @description Read a checkpoint with size, last hash and Merkle root of each seal's register (CRT-9).
         */
        get: operations["checkpoints-get-checkpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/residents/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand out everything about one resident
         * @description Hand out everything known of one resident as one archive (CRT-12, R121).
         *
         *     It holds all files, a workbook to read with who looked, and the same as a JSON document. Where they came as a
         *     proxy only the matter and their own part of it stand in it: the rest is the principal's (R12). It is streamed;
         *     that it was made is written down before the first byte.
         */
        post: operations["residents-export-resident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/residents/known": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is known of who stands at the counter
         * @description Offer what a resident gave before: a paper of this type and use to reprint, facts to take over (CRT-14, R20).
         *
         *     Everything is masked; facts come in full when they are taken over.
         */
        post: operations["residents-know-resident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/residents/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find everything about one resident
         * @description Find all requests, papers and notices of one resident at your community, masked, for a purpose (CRT-12, R121).
         *
         *     By the identity number alone, through its blind index, also where they came as somebody's proxy (R12); that you
         *     looked is written down. What was recorded without a number is found by name or by its own number only:
         *     `POST /stamp-requests/searches`.
         */
        post: operations["residents-search-resident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention/appraisals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List appraisals
         * @description Read what was appraised before destruction, newest first (R89).
         */
        get: operations["retention-list-appraisals"];
        put?: never;
        /**
         * Record an appraisal
         * @description Record why what is due can go, up to which day, and who approved it; it is never changed (R89).
         */
        post: operations["retention-add-appraisal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention/destructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was destroyed
         * @description Read what was destroyed, newest first: class, number, time, who approved, watched and did it (R89, R124).
         */
        get: operations["retention-list-destructions"];
        put?: never;
        /**
         * Destroy what is due
         * @description Destroy one batch of what an appraisal covers and whose period is over; a record stays (R89, R124).
         *
         *     Register entries stay provable. A file that another row still needs is never deleted. Call again while
         *     something remains.
         */
        post: operations["retention-destroy-due"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention/due/{record_class}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is due of a class
         * @description List the records an appraisal of a class would cover, those closed first; no resident is named (R89, R122).
         */
        get: operations["retention-list-due-records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention/due/{record_class}/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export what is due of a class
         * @description Export the same list as a workbook, for the group that appraises (R89, R122).
         */
        get: operations["retention-export-due-records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long what is kept
         * @description Read every period with the day from which it holds (R89, R124).
         */
        get: operations["retention-list-retention-periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention/periods/{record_class}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set how long a class is kept
         * @description Set a period from a day on, today at the earliest, by a document (R89, R124).
         */
        put: operations["retention-set-retention-period"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is due for destruction
         * @description Read what is due today, class by class and kind by kind, in numbers: no resident is named (R89, R124).
         *
         *     With `closed_before` only what was closed before that day: what an appraisal up to it covers.
         */
        get: operations["retention-get-retention-plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seal-drawings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw a seal before it is made
         * @description Show how a seal would look, with what the norm says of its text (R90); nothing is kept.
         */
        post: operations["seals-draw-seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seal-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the notices of lost seals
         * @description Read which seals of a district are announced as lost (CRT-13, R86).
         */
        get: operations["seals-list-seal-notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List seals
         * @description List the seals within your reach with state and keepers (CRT-13, R85, R86, R87, R88, R91).
         */
        get: operations["seals-list-seals"];
        put?: never;
        /**
         * Make a seal
         * @description Make a community's seal with its keeper and deputy (CRT-13, R74, R75, R81, R90); demo keys say so (R97).
         */
        post: operations["seals-make-seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a seal
         * @description Read a seal with its picture and what happened to it (CRT-13).
         */
        get: operations["seals-get-seal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Bring in a seal's certificate
         * @description Check a licensed authority's certificate and let the seal sign with it from now on (R91, R92, R93, R97).
         *
         *     Key, usage, validity and chain are checked; the private key is encrypted and never shown again.
         */
        put: operations["seals-bring-certificate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/destruction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Destroy a retired seal
         * @description Record the destruction of a retired seal before two witnesses; its private key goes with it (R87).
         */
        post: operations["seals-destroy-seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/election": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an election
         * @description Record that an election was held: the hand-over is due within 7 working days (R85).
         *
         *     Until it is recorded the old keeper stamps or nobody.
         */
        post: operations["seals-record-election"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/electronic-seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the electronic seal anew
         * @description Give a demonstration's seal new keys, certificates and a new electronic seal (GB/T 38540-2020; R91, R92, R97).
         *
         *     A certificate that was replaced is not in the old electronic seal, and stamping is refused until it is made anew.
         */
        post: operations["seals-renew-electronic-seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/keepers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a seal over
         * @description Appoint another keeper and deputy; the hand-over is recorded (CRT-13, R74, R75, R85).
         *
         *     A seal that was taken out comes back first (R80).
         */
        post: operations["seals-appoint-keepers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/loss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the loss of a seal
         * @description Report a seal as lost: it stamps nothing any more and is announced to the public (CRT-13, R86).
         */
        post: operations["seals-report-loss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/loss-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a loss at the street
         * @description Record the loss at the street: the seal is not replaced without it (R86).
         */
        post: operations["seals-record-loss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/outings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a seal's outings
         * @description List a seal's outings, newest first, with what is overdue (R80).
         */
        get: operations["seal-outings-list-seal-outings"];
        put?: never;
        /**
         * Book an outing
         * @description Ask to take a seal out of the office: two persons and a time of return (R80, CRT-13).
         */
        post: operations["seal-outings-book-seal-outing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/outings/{outing_id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an outing
         * @description Approve an outing that somebody else asked for (R80, CRT-6).
         */
        post: operations["seal-outings-approve-seal-outing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/outings/{outing_id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a seal go
         * @description Hand the seal, as its keeper, to those who carry it: approved, in use, not out already (R74, R80, CRT-13).
         */
        post: operations["seal-outings-let-seal-go"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/outings/{outing_id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse an outing
         * @description Refuse an outing, also an approved one as long as the seal has not left (R80).
         */
        post: operations["seal-outings-refuse-seal-outing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/outings/{outing_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a seal back
         * @description Take the seal back, as its keeper, in time or late (R74, R80).
         */
        post: operations["seal-outings-take-seal-back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a register
         * @description Read a seal's register, newest first; names are masked (CRT-9, CRT-12, R83).
         */
        get: operations["register-list-register-entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/register/{entry_id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Receive a receipt of an entry
         * @description Receive a proof that an entry is in the register as a checkpoint signed it; it needs no server (CRT-9, R83).
         */
        get: operations["register-get-receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/register/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check a register
         * @description Check a whole register: numbers, hashes, chain, end, checkpoints; names the first entry touched (CRT-9, R83).
         */
        get: operations["register-check-register"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/register/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the closed years of a register
         * @description Read which years are closed, with the hash of what is to be archived and until when (R88).
         */
        get: operations["register-list-closings"];
        put?: never;
        /**
         * Close a year of a register
         * @description Close a year that is over: nothing can be entered in it any more, its export's hash is recorded (R88).
         */
        post: operations["register-close-year"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/register/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prove that a register only grew
         * @description Prove to anybody that between two checkpoints a seal's register only grew; nothing but hashes (CRT-9, R83).
         */
        get: operations["register-prove-consistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/register/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a register
         * @description Export a register as JSON lines, each entry as it was hashed, so that anybody can check it (CRT-9, R88).
         */
        get: operations["register-export-register"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a lost seal
         * @description Make the new seal after the street's record and at least 30 days of public notice (R74, R75, R86).
         *
         *     The answer is the new seal; the lost one stays among the public notices.
         */
        post: operations["seals-replace-seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a seal
         * @description Take a suspended seal back into use (CRT-13).
         */
        post: operations["seals-resume-seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retire a seal
         * @description Take a seal out of use for good; a lost one that turned up is retired too (CRT-13, R86, R87).
         */
        post: operations["seals-retire-seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/sealing-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Seal a retired seal off
         * @description Record the sealing-off of a retired seal before two witnesses (R87).
         */
        post: operations["seals-seal-off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{seal_id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a seal
         * @description Stop the use of a seal for a time; it stamps nothing until it is resumed (CRT-13).
         */
        post: operations["seals-suspend-seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List requests, newest first
         * @description List the requests within your reach, newest first, with the acts open to you on each (CRT-5, CRT-6).
         *
         *     Names are masked (CRT-12). A community outside your reach is 404. By days of the seal it is ordered by that day, by
         *     the beginning of a certificate's number by that number, the highest first.
         */
        get: operations["stamp-requests-list-stamp-requests"];
        put?: never;
        /**
         * File a request
         * @description File a draft at one of your communities; gaps are named when it is submitted (CRT-4, CRT-5).
         *
         *     With `replaces` it takes the place of a voided certificate of the same community and type, once (R84).
         *     What names people is sealed at rest and masked in answers (CRT-12).
         */
        post: operations["stamp-requests-file-stamp-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a request
         * @description Read a request, masked (CRT-12), with the acts open to you (CRT-5, CRT-6).
         */
        get: operations["stamp-requests-get-stamp-request"];
        /**
         * Change a draft or a returned request
         * @description Replace what a draft or a returned request says (CRT-5).
         */
        put: operations["stamp-requests-update-stamp-request"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/applicant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what a request says of people
         * @description Show names, numbers and values in full, for a purpose; who looked, and for what, is written down (CRT-12, R121).
         *
         *     Whoever handles an unfinished request need not name one: the work itself is the purpose.
         */
        get: operations["stamp-requests-show-applicant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a request
         * @description Approve a verified request: another person than who applied (CRT-6), all documents on file (CRT-7).
         *
         *     What has a file takes its number, gapless per community and year; an uploaded form is fixed (CRT-8).
         *     Rules: R7, R8, R11, R16, R74, R79, R81.
         */
        post: operations["stamp-requests-approve-stamp-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand the paper over
         * @description Hand a stamped paper to the applicant or the recorded proxy (CRT-5, R12).
         */
        post: operations["stamp-requests-deliver-document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the stamped paper
         * @description Open the signed file, for a purpose: made once, kept, served as it is (CRT-10); the look is written down.
         *
         *     Whoever still has to do something with the request need not name a purpose (CRT-12, R121).
         */
        get: operations["documents-open-document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a file
         * @description Attach a file to a request that is not approved yet; its name is not kept, its kind is found out (CRT-7).
         */
        post: operations["evidence-add-evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/evidence/{evidence_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a file
         * @description Open a file, for a purpose; who opened it, and for what, is written down (CRT-7, CRT-12, R121).
         */
        get: operations["evidence-open-evidence"];
        put?: never;
        post?: never;
        /**
         * Give a file back
         * @description Remove a file from a draft or a returned request (CRT-7).
         */
        delete: operations["evidence-remove-evidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Upload the form to be stamped
         * @description Upload the form of a draft or a returned `external_form` request, in the place of an earlier one (CRT-4).
         *
         *     A picture is set on an A4 page, turned as the camera says it was held; its foot stays free. Scripts, actions,
         *     attachments, encryption, earlier signatures and blank forms are refused with every reason (CRT-7, CRT-8, R77). From
         *     approval on it can't be replaced.
         */
        put: operations["stamp-requests-put-form"];
        post?: never;
        /**
         * Give the form back
         * @description Remove the form from a draft or a returned request (CRT-7).
         */
        delete: operations["stamp-requests-remove-form"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/form/orientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Turn the photo of a form
         * @description Turn the photo that a draft's or a returned request's form was made of, in quarters, clockwise (CRT-4).
         *
         *     Counted from how the camera says it was held; the page is set anew, and the seal's place stays in millimetres.
         *     A PDF shows its pages as its maker turned them.
         */
        put: operations["stamp-requests-turn-form"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/imprint-photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a photo of the imprint
         * @description Add, as the keeper, a photo of the imprint to a registered use of the physical seal; it stays (CRT-4, R76).
         */
        post: operations["evidence-add-imprint-photo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/known-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take facts over from an earlier paper
         * @description Read the certified facts of an earlier paper in full, to put them into a new request; written down (CRT-14).
         */
        get: operations["residents-take-known-facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/overlay.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print the seal over a form's own sheet
         * @description Open, as the keeper, what is printed over the sheet of a stamped form: the seal, the number and the strip.
         *
         *     One numbered page for each approved copy (CRT-4, CRT-8, R78); a demonstration seal says so (R97). Opening it is
         *     written down.
         */
        get: operations["documents-open-overlay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/preview.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview a paper
         * @description See the paper as it would look; from approval on the very document that will be stamped (CRT-8, CRT-10).
         *
         *     A form that somebody else made shows the strip it will be verified by (R99): before approval without number and
         *     code, marked as a preview, as soon as the seal's place is chosen.
         *
         *     Looking at it is written down with its purpose (CRT-12, R121). The subdistrict sees what waits for it (R79).
         */
        get: operations["documents-preview-document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a request for good
         * @description Refuse a request, saying why and where to go instead (R4, R22).
         *
         *     It ends in a numbered notice, `rejection_notice`, that the resident takes away; it is not among the counts by
         *     asking body, since the paper may be asked for (R21).
         */
        post: operations["stamp-requests-reject-stamp-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a request back
         * @description Send a request back with a reason; an approved one is stopped by the keeper (CRT-5, R82).
         *
         *     What waits for its second approval may be sent back by the subdistrict too (R79).
         */
        post: operations["stamp-requests-return-stamp-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/seal-signature.der": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the seal signature
         * @description Download the SM2/SM3 signature of the electronic seal (GB/T 38540-2020, SES_Signature in DER).
         *
         *     It covers the first bytes of the signed file, the fixed document, as its property says (CRT-8, R91–R96).
         */
        get: operations["documents-download-seal-signature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/second-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a use outside the published range
         * @description Approve, as the subdistrict, what the head approved and what lies outside the published range of use (R79).
         *
         *     Until then nothing is stamped. Whoever applied or approved cannot; who says no sends the request back.
         */
        post: operations["stamp-requests-approve-stamp-request-again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/stamping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stamp a request
         * @description Stamp an approved request with the community's seal: signed file, register entry, status (CRT-8 to CRT-10).
         *
         *     The keeper is neither the applicant nor the approver (CRT-6); the seal is in use and theirs (CRT-13). Whatever
         *     fails on the way can be repeated; nothing happens twice.
         */
        post: operations["documents-stamp-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a request
         * @description Submit a draft or a returned request; refused with every gap at once (CRT-5, R1–R6, R10, R12–R14, R77).
         *
         *     Documents may be brought later: what is not on file yet, and keeps it from approval, stands in `gaps` (CRT-7).
         */
        post: operations["stamp-requests-submit-stamp-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/transitional-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a transitional case
         * @description Approve, as the director, what must not be issued, on the path that the district switched on (R5).
         *
         *     The asking body and its written demand are on file, it was verified, and the director confirms that it lies
         *     within the duties and says only verified facts. Whether the path is on today is computed here, never sent.
         *     Everything else is as with any approval.
         */
        post: operations["stamp-requests-approve-transitional-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a verification
         * @description Record what was checked, how, and with what result (CRT-5, R11).
         */
        post: operations["stamp-requests-verify-stamp-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How often a paper was verified
         * @description Read on which days a paper was verified how often; who did is kept nowhere (CRT-11).
         */
        get: operations["verification-count-verifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void a stamped paper
         * @description Void a stamped paper with a reason; its entry stays and another one names it (CRT-9, R84).
         */
        post: operations["documents-void-document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/{request_id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a request back
         * @description Take a request back before it is stamped (CRT-5).
         */
        post: operations["stamp-requests-withdraw-stamp-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what waits in each state
         * @description Count the requests within your reach, or of one community, that are not finished, by state (CRT-5, R10, R22).
         */
        get: operations["stamp-requests-count-stamp-requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take requests away as a table
         * @description Take what the list shows away as a table, for a purpose, names masked (CRT-12, R121, R122).
         *
         *     It is streamed; that it was taken, and of which communities how many, is written down before the first line.
         */
        post: operations["stamp-requests-export-stamp-requests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stamp-requests/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a person's requests
         * @description Find a community's requests of one person, by the whole name or identity number, and by what a list knows.
         *
         *     Names are masked (CRT-12). Looking for an identity number takes a purpose and is written down (R121).
         */
        post: operations["stamp-requests-search-stamp-requests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transitional-switches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the switches of the transitional path
         * @description List every time the district had the path on for a type that must not be issued, and who switched it (R5).
         */
        get: operations["catalogue-list-transitional-switches"];
        put?: never;
        /**
         * Switch the transitional path on
         * @description Switch the path on for one type that must not be issued: from today at the earliest, until a day, why (R5).
         */
        post: operations["catalogue-switch-path-on"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transitional-switches/{switch_id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the transitional path off
         * @description Switch the path off from a day on, today at the earliest; requests not approved by then are refused (R5).
         */
        post: operations["catalogue-switch-path-off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/type-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the proposed types
         * @description List what bodies asked for beyond the national list, newest first, and where each stands (R9).
         */
        get: operations["type-proposals-list-type-proposals"];
        put?: never;
        /**
         * Begin a proposal
         * @description Begin a proposal at the written request of the asking body; `problems` names every gap (R2, R9, CRT-1a).
         */
        post: operations["type-proposals-draft-type-proposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/type-proposals/{proposal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a proposal
         * @description Read a proposal: the definition and what it lacks, the opinions, the decision (R2, R9).
         */
        get: operations["type-proposals-get-type-proposal"];
        /**
         * Change a proposal
         * @description Write a draft anew; the answer says what it still lacks (R2, R9).
         */
        put: operations["type-proposals-change-type-proposal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/type-proposals/{proposal_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on a proposal
         * @description Adopt or refuse as district civil affairs, once all five opinions are on record (R9).
         */
        post: operations["type-proposals-decide-type-proposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/type-proposals/{proposal_id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a published type off the list
         * @description Take the type off the list from a day on, today at the earliest; papers issued before stay good (R1, R9, R19).
         */
        post: operations["type-proposals-end-proposed-type"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/type-proposals/{proposal_id}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a department's opinion
         * @description Record what one of the five departments wrote, with the number of its letter; it stays (R9).
         */
        post: operations["type-proposals-record-type-opinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/type-proposals/{proposal_id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an adopted type
         * @description Publish the type from a day on: it gets its code, the district's list a new edition (R2, R9, R19, CRT-1a).
         */
        post: operations["type-proposals-publish-type-proposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/type-proposals/{proposal_id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lay a proposal before the departments
         * @description Lay a proposal without gaps before the five departments; from here on it stays as it is (R2, R9, CRT-1a).
         */
        post: operations["type-proposals-submit-type-proposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/type-proposals/{proposal_id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a proposal
         * @description Let a proposal that is not published go no further, and say why (R9).
         */
        post: operations["type-proposals-withdraw-type-proposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verification-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the keys of QR codes
         * @description Read the public keys with which a QR code is checked without a network (CRT-11).
         *
         *     A page that was opened once keeps the list; the `Date` of the answer says how old it is.
         */
        get: operations["verification-list-verification-keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify a paper by its number
         * @description Verify by number and check code; nothing more is told than a masked name (CRT-11).
         *
         *     The answer is valid, voided, replaced, seal_lost, expired or unknown. A paper whose use of the seal was registered
         *     before the seal was reported lost stays valid, and the answer says so (R86).
         *
         *     An unknown number and a wrong code are the same answer (R99).
         */
        get: operations["verification-verify-number"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications/{number}/seal-signature.der": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the seal signature of a paper
         * @description Download the SM2 seal signature (GB/T 38540-2020) beside a paper, to check it with a program of your own (R94).
         *
         *     An unknown number and a wrong code are the same answer (CRT-11, R99); it names the seal and no resident.
         */
        get: operations["verification-download-public-seal-signature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a file
         * @description Upload a paper and learn what it is worth, by named checks; the file is not kept (CRT-11, R94–R97).
         */
        post: operations["verification-verify-file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what waits for you
         * @description See what waits for you, most urgent first; only acts open to you (CRT-5, CRT-6, R10, R80, R85 to R88).
         */
        get: operations["work-queue-get-work-queue"];
        put?: never;
        post?: never;
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
         * AccessExport
         * @description Which looks are taken away as a table, and what for (R121).
         * @example {
         *       "first_day": "2026-11-01",
         *       "last_day": "2026-11-30",
         *       "purpose": "audit"
         *     }
         */
        AccessExport: {
            /** Community Id */
            community_id?: string | null;
            /**
             * First Day
             * @description Only looks from this day on.
             */
            first_day?: string | null;
            /**
             * Last Day
             * @description Only looks up to this day.
             */
            last_day?: string | null;
            /**
             * Person Id
             * @description Only looks of this person.
             */
            person_id?: string | null;
            /** @description Left out by whoever handles a request that is not finished: that is the purpose. */
            purpose?: components["schemas"]["Purpose"] | null;
            /**
             * Purpose Note
             * @description In words; required with `other`.
             * @default
             */
            purpose_note: string;
            seen?: components["schemas"]["Seen"] | null;
        };
        /**
         * Action
         * @description What can be done to a request; most names are those of its sub-resources.
         * @enum {string}
         */
        Action: "update" | "submission" | "verification" | "approval" | "second-approval" | "return" | "rejection" | "withdrawal" | "stamping" | "delivery" | "voiding" | "replacement";
        /**
         * AdditionalDocument
         * @description A basis document that a lower layer asks for besides.
         */
        AdditionalDocument: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            proof: components["schemas"]["Proof"];
            /** Required */
            required: boolean;
        };
        /**
         * Applicant
         * @description Who asks for the paper; sealed at rest, masked in every answer (CRT-12).
         */
        Applicant: {
            /**
             * Identity Number
             * @description 18 characters (GB 11643), or empty.
             * @default
             */
            identity_number: string;
            /**
             * Name
             * @default
             */
            name: string;
            /**
             * Phone
             * @default
             */
            phone: string;
        };
        /**
         * ApplicantAnswer
         * @description What a request says of people, in full; reading it is written down (CRT-12).
         */
        ApplicantAnswer: {
            /** Identity Number */
            identity_number: string;
            /** Name */
            name: string;
            /** Phone */
            phone: string;
            proxy: components["schemas"]["Proxy"] | null;
            /** Values */
            values: {
                [key: string]: string;
            };
            /** Verification Note */
            verification_note: string;
            /** Witnesses */
            witnesses: string[];
        };
        /**
         * Appraisal
         * @description An appraisal as it was recorded; it is never changed.
         */
        Appraisal: {
            /**
             * Appraised At
             * Format: date-time
             */
            appraised_at: string;
            /** Appraised By Name */
            appraised_by_name: string;
            /** Approved By */
            approved_by: string;
            /**
             * Closed Before
             * Format: date
             */
            closed_before: string;
            /**
             * Covers
             * @description Kind by kind, as counted then; empty for those before this was counted.
             */
            covers: components["schemas"]["Covered"][];
            /** Document */
            document: string;
            /** Finding */
            finding: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Is Spent
             * @description Nothing is left that it covers.
             */
            is_spent: boolean;
            record_class: components["schemas"]["RecordClass"];
        };
        /**
         * AppraisalInput
         * @description Why what is due can go, up to which day, and who approved it (R89).
         * @example {
         *       "approved_by": "区档案馆 李敏",
         *       "closed_before": "2016-01-01",
         *       "document": "鉴定意见书〔2026〕1号",
         *       "finding": "保管期限届满，无继续保存价值。",
         *       "record_class": "evidence"
         *     }
         */
        AppraisalInput: {
            /** Approved By */
            approved_by: string;
            /**
             * Closed Before
             * Format: date
             */
            closed_before: string;
            /** Document */
            document: string;
            /** Finding */
            finding: string;
            /**
             * Record Class
             * @enum {string}
             */
            record_class: "evidence" | "stub" | "personal_status" | "register" | "unfinished";
        };
        /**
         * AskingBodyInput
         * @description The body that demanded the paper, as told at the counter (CRT-3).
         */
        AskingBodyInput: {
            kind: components["schemas"]["AskingBodyKind"];
            /** Name */
            name: string;
        };
        /**
         * AskingBodyKind
         * @description What kind of body asks the resident for the paper.
         * @enum {string}
         */
        AskingBodyKind: "administrative_organ" | "public_service" | "financial" | "enterprise" | "school" | "hospital" | "notary" | "court" | "party_organization" | "social_organization" | "other";
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
         * Basis
         * @description A document that decides.
         */
        Basis: {
            /** Article */
            article: string | null;
            /** Document */
            document: string;
            /** Number */
            number: string | null;
        };
        /**
         * BasisInput
         * @description The document by which a list speaks.
         */
        BasisInput: {
            /** Article */
            article?: string | null;
            /** Document */
            document: string;
            /** Number */
            number?: string | null;
            /**
             * Source
             * @default
             */
            source: string;
        };
        /**
         * BoardEntry
         * @description One type as the public board shows it (R19).
         */
        BoardEntry: {
            certificate_class: components["schemas"]["CertificateClass"];
            /** Code */
            code: string;
            complexity: components["schemas"]["Complexity"];
            decided_by: components["schemas"]["Layer"];
            deciding_document: components["schemas"]["Basis"] | null;
            /**
             * Documents
             * @description What must be on file or be seen (CRT-7).
             */
            documents: string[];
            /** Issuable */
            issuable: boolean;
            /** Name */
            name: string;
            /** Name En */
            name_en: string;
            /** Responsible Body */
            responsible_body: string;
            /**
             * Transitional
             * @description Not to be issued, but the district has the transitional path on (R5).
             */
            transitional: boolean;
            /** Where To Go */
            where_to_go: string;
            /** Where To Go En */
            where_to_go_en: string;
            /**
             * Working Days
             * @description Within how many working days it is answered; 0: the same one (R10).
             */
            working_days: number;
        };
        /** Body_catalogue-import-entries */
        "Body_catalogue-import-entries": {
            /**
             * File
             * @description XLSX or CSV, in the layout of the export.
             */
            file: string;
        };
        /** Body_evidence-add-evidence */
        "Body_evidence-add-evidence": {
            /**
             * Document Key
             * @description Which document of the type it is.
             * @example residence_paper
             */
            document_key: string;
            /**
             * File
             * @description PDF, JPEG, PNG or WebP, told by content.
             */
            file: string;
        };
        /** Body_evidence-add-imprint-photo */
        "Body_evidence-add-imprint-photo": {
            /**
             * File
             * @description JPEG, PNG or WebP, told by content.
             */
            file: string;
        };
        /** Body_stamp-requests-put-form */
        "Body_stamp-requests-put-form": {
            /**
             * File
             * @description PDF, JPEG or PNG, told by content; at most 30 pages.
             */
            file: string;
        };
        /** Body_verification-verify-file */
        "Body_verification-verify-file": {
            /**
             * File
             * @description The PDF as it was received.
             */
            file: string;
        };
        /**
         * Carrier
         * @description Somebody who goes with the seal.
         */
        Carrier: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * CatalogueBoard
         * @description The whole catalogue as it holds in a district on a day, with its edition (R19).
         */
        CatalogueBoard: {
            /** @description The newest edition; null for the national list alone. */
            edition: components["schemas"]["CatalogueEdition"] | null;
            /** Items */
            items: components["schemas"]["BoardEntry"][];
            /**
             * On
             * Format: date
             */
            on: string;
        };
        /**
         * CatalogueChange
         * @description What an edition changed for one type (R19).
         */
        CatalogueChange: {
            /** @description Null for a type that leaves the list. */
            after: components["schemas"]["CertificateClass"] | null;
            /** @description Null for a type that is new on the list (R9). */
            before: components["schemas"]["CertificateClass"] | null;
            /**
             * Days After
             * @description The limit from then on.
             */
            days_after?: number | null;
            /**
             * Days Before
             * @description The limit of its own in working days; null: none (R10).
             */
            days_before?: number | null;
            decided_by: components["schemas"]["Layer"];
            /** Document */
            document: string;
            /**
             * From Day
             * Format: date
             */
            from_day: string;
            /** Type Code */
            type_code: string;
            /** Type Name */
            type_name: string;
        };
        /**
         * CatalogueEdition
         * @description One published edition of a district's catalogue (R19).
         */
        CatalogueEdition: {
            /** Changes */
            changes: components["schemas"]["CatalogueChange"][];
            /** Number */
            number: number;
            /**
             * Published At
             * Format: date-time
             */
            published_at: string;
            /** Published By Name */
            published_by_name: string;
        };
        /**
         * CatalogueEntry
         * @description What the list of a lower layer says of one type, and whether it holds today (CRT-2).
         */
        CatalogueEntry: {
            /** Allowed Actions */
            allowed_actions: "end"[];
            certificate_class: components["schemas"]["CertificateClass"];
            document: components["schemas"]["Basis"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            layer: components["schemas"]["Layer"];
            /**
             * State
             * @enum {string}
             */
            state: "in_force" | "not_yet" | "ended";
            /** Type Code */
            type_code: string;
            /** Type Name */
            type_name: string;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Valid Until */
            valid_until: string | null;
            /**
             * Working Days
             * @description The limit that it sets; null for none (R10).
             */
            working_days: number | null;
        };
        /**
         * CatalogueEntryList
         * @description All entries of a district, by type.
         */
        CatalogueEntryList: {
            /** Items */
            items: components["schemas"]["CatalogueEntry"][];
        };
        /**
         * CatalogueImport
         * @description What a table would change, or has changed; nothing is half applied.
         */
        CatalogueImport: {
            /** Applied */
            applied: boolean;
            /** Changes */
            changes: components["schemas"]["CatalogueChange"][];
            /** Problems */
            problems: components["schemas"]["ImportProblem"][];
            /** Rows */
            rows: number;
        };
        /**
         * CertificateClass
         * @description Who decides whether a community issues it (CRT-1).
         * @enum {string}
         */
        CertificateClass: "issue" | "issue_with_basis" | "local" | "must_not_issue";
        /**
         * CertificateInput
         * @description A certificate with its private key, in one of three ways.
         *
         *     A PKCS#12 file; certificate and key as PEM, with the issuers after the certificate; or a key on a token, whose
         *     certificate is read from the token unless it is sent as PEM.
         * @example {
         *       "file": "MIIKxAIBAzCC…",
         *       "password": "…",
         *       "reason": "证书机构签发"
         *     }
         */
        CertificateInput: {
            /** Certificate Pem */
            certificate_pem?: string | null;
            /**
             * File
             * @description PKCS#12, in base64.
             */
            file?: string | null;
            /**
             * Key Reference
             * @description Labels of a token and of a key on it: `pkcs11:seals/committee-01`.
             */
            key_reference?: string | null;
            /**
             * Password
             * Format: password
             * @default
             */
            password: string;
            /** Private Key Pem */
            private_key_pem?: string | null;
            /** Reason */
            reason: string;
        };
        /**
         * CertificateTypeDetail
         * @description One certificate type with everything people ask about it (CRT-1a, R2).
         */
        CertificateTypeDetail: {
            /** Aliases */
            aliases: string[];
            /** Asking Bodies */
            asking_bodies: string[];
            /** Asking Body Kinds */
            asking_body_kinds: components["schemas"]["AskingBodyKind"][];
            /** @description The class that holds in the district (CRT-1). */
            certificate_class: components["schemas"]["CertificateClass"];
            /** Code */
            code: string;
            complexity: components["schemas"]["Complexity"];
            /** @description The layer that decided the class (CRT-2). */
            decided_by: components["schemas"]["Layer"];
            deciding_document: components["schemas"]["Basis"] | null;
            /** Default Validity Days */
            default_validity_days: number | null;
            /** Documents */
            documents: components["schemas"]["RequiredDocument"][];
            /** Fields */
            fields: components["schemas"]["ValueField"][];
            guide: components["schemas"]["GuideBlocks"] | null;
            /** Hukou Link Required */
            hukou_link_required: boolean;
            /**
             * Issuable
             * @description Whether a request for it can be filed here and today.
             */
            issuable: boolean;
            /** Legal Basis */
            legal_basis: components["schemas"]["Basis"][];
            /** Legal Risk */
            legal_risk: boolean;
            /** Name */
            name: string;
            /** Name En */
            name_en: string;
            national_class: components["schemas"]["CertificateClass"];
            /**
             * Own Working Days
             * @description Null where the district's default holds (R10).
             */
            own_working_days: number | null;
            /**
             * Personal Status Paper
             * @description Paper and wet seal, never an electronic document only (R23).
             */
            personal_status_paper: boolean;
            /** Public Interest */
            public_interest: boolean;
            /**
             * Reasons
             * @description Why not, all of it; empty when it can (CRT-3).
             */
            reasons: components["schemas"]["ProblemReason"][];
            /** Replacements */
            replacements: components["schemas"]["Replacement"][];
            /** Responsible Body */
            responsible_body: string;
            seal: components["schemas"]["SealKind"];
            /**
             * Text Body
             * @description The text of the paper with {placeholders}.
             */
            text_body: string | null;
            /** Text Title */
            text_title: string | null;
            /** @description The transitional path, where the district has it on today; null as a rule (R5). */
            transitional: components["schemas"]["TransitionalPathAnswer"] | null;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Valid Until */
            valid_until: string | null;
            /** Where To Go */
            where_to_go: string;
            /** Where To Go En */
            where_to_go_en: string;
            /**
             * Working Days
             * @description Within how many working days it is answered; 0: the same one (R10).
             */
            working_days: number;
        };
        /**
         * CertificateTypeList
         * @description The types that answer a query, best first, and what needs no paper at all.
         */
        CertificateTypeList: {
            /** Items */
            items: components["schemas"]["CertificateTypeSummary"][];
            /** Registry Facts */
            registry_facts: components["schemas"]["RegistryFactAnswer"][];
        };
        /**
         * CertificateTypeSummary
         * @description A certificate type as a list shows it: may the community issue it, and where to go if not.
         */
        CertificateTypeSummary: {
            /** @description The class that holds in the district (CRT-1). */
            certificate_class: components["schemas"]["CertificateClass"];
            /** Code */
            code: string;
            complexity: components["schemas"]["Complexity"];
            /** Issuable */
            issuable: boolean;
            /**
             * Matched
             * @description The name by which the search found it.
             */
            matched: string;
            /** Name */
            name: string;
            /** Name En */
            name_en: string;
            /** Responsible Body */
            responsible_body: string;
            /**
             * Transitional
             * @description Not to be issued, but the district has the transitional path on (R5).
             */
            transitional: boolean;
            /** Where To Go */
            where_to_go: string;
            /** Where To Go En */
            where_to_go_en: string;
            /**
             * Working Days
             * @description Within how many working days it is answered; 0: the same one (R10).
             */
            working_days: number;
        };
        /**
         * Check
         * @description One named check; `not_checked` never counts as a pass, `notice` is something to know beside the result (R94).
         */
        Check: {
            /** Detail */
            detail: string;
            /**
             * Name
             * @description `registered`, `seal_state`, or of the signature: `integrity`, `coverage`, `certificate`, …
             */
            name: string;
            outcome: components["schemas"]["Outcome-Output"];
        };
        /**
         * CheckpointDetail
         * @description A checkpoint with what it states of each seal.
         */
        CheckpointDetail: {
            /**
             * Breaks
             * @description Seals whose register no longer continues the checkpoint before.
             */
            breaks: string[];
            /**
             * District Id
             * Format: uuid
             */
            district_id: string;
            /** Format */
            format: string;
            /** Hash */
            hash: string;
            /** Key Id */
            key_id: string;
            /**
             * Made At
             * Format: date-time
             * @description Exactly as signed: UTC with microseconds.
             */
            made_at: string;
            /** Number */
            number: number;
            /**
             * Previous Hash
             * @description The hash of the checkpoint before.
             */
            previous_hash: string;
            /**
             * Public Key
             * @description Raw Ed25519 key in hexadecimal; trust the one published, not this one.
             */
            public_key: string;
            /**
             * Root
             * @description The Merkle root over what is stated of each seal, in the order of their ids.
             */
            root: string;
            /** Seal Count */
            seal_count: number;
            /** Seals */
            seals: components["schemas"]["SealStatementAnswer"][];
            /**
             * Signature
             * @description Ed25519 (RFC 8032) in hexadecimal.
             */
            signature: string;
        };
        /**
         * CheckpointKeyAnswer
         * @description A public key that signs checkpoints.
         */
        CheckpointKeyAnswer: {
            /** Algorithm */
            algorithm: string;
            /** Id */
            id: string;
            /**
             * Public Key
             * @description Raw Ed25519 key (RFC 8032) in hexadecimal.
             */
            public_key: string;
        };
        /**
         * CheckpointKeyList
         * @description The keys with which checkpoints are checked without this server (CRT-9).
         */
        CheckpointKeyList: {
            /** Items */
            items: components["schemas"]["CheckpointKeyAnswer"][];
        };
        /**
         * CheckpointPage
         * @description Checkpoints, newest first, and the cursor of what follows.
         */
        CheckpointPage: {
            /** Items */
            items: components["schemas"]["SignedCheckpoint"][];
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
        };
        /**
         * ClosingInput
         * @description Which year to close.
         * @example {
         *       "year": 2025
         *     }
         */
        ClosingInput: {
            /** Year */
            year: number;
        };
        /**
         * Complexity
         * @description How long it may take: `simple` the same working day, `complex` some working days (R10).
         * @enum {string}
         */
        Complexity: "simple" | "complex";
        /**
         * ConsistencyProof
         * @description Proves that between two checkpoints a register only grew (CRT-9).
         */
        ConsistencyProof: {
            earlier: components["schemas"]["SealInCheckpoint"];
            /** Format */
            format: string;
            later: components["schemas"]["SealInCheckpoint"];
            /**
             * Proof
             * @description Consistency proof (RFC 6962); empty when the earlier register was empty.
             */
            proof: string[];
        };
        /**
         * Covered
         * @description How much of one kind an appraisal covered when it was recorded.
         */
        Covered: {
            /** Files */
            files: number;
            /** Records */
            records: number;
            /** What */
            what: string;
        };
        /**
         * DatedValue
         * @description A value and the day from which it holds; the day is null for what ships with the product.
         */
        DatedValue: {
            /**
             * Document
             * @description The document by which the district set it; empty for a default.
             */
            document: string;
            /**
             * Set By Name
             * @description Who set it; empty for a default.
             */
            set_by_name: string;
            /** Valid From */
            valid_from: string | null;
            value: components["schemas"]["JsonValue"];
        };
        /**
         * DecisionInput
         * @description How civil affairs decides, why, by which document.
         * @example {
         *       "document_number": "示例民〔2026〕30号",
         *       "outcome": "adopted",
         *       "reason": "五部门均无不同意见。"
         *     }
         */
        DecisionInput: {
            /** Document Number */
            document_number: string;
            outcome: components["schemas"]["Outcome-Input"];
            /** Reason */
            reason: string;
        };
        /**
         * DeliveryInput
         * @description Who took the paper: the applicant or the recorded proxy (R12).
         * @example {
         *       "taken_by": "applicant"
         *     }
         */
        DeliveryInput: {
            /**
             * Recipient
             * @description The whole name, where `taken_by` does not say it.
             */
            recipient?: string | null;
            /** @description By what was recorded; else `recipient` names them. */
            taken_by?: components["schemas"]["Recipient"] | null;
        };
        /**
         * DestroyedBy
         * @description The record by which what named people was destroyed (R89).
         */
        DestroyedBy: {
            /**
             * Appraisal Document
             * @description Of the appraisal behind it; empty where none was needed.
             */
            appraisal_document: string;
            /**
             * Executed At
             * Format: date-time
             */
            executed_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
        };
        /**
         * Destruction
         * @description What one call destroyed; what is left is done by calling again.
         */
        Destruction: {
            /** Items */
            items: components["schemas"]["DestructionRecord"][];
            /** Remaining */
            remaining: number;
        };
        /**
         * DestructionInput
         * @description Which appraisal is carried out, and who watches; without an appraisal only drafts and what needed a look go.
         * @example {
         *       "appraisal_id": "018f3f5e-0000-7000-8000-000000000011",
         *       "witnessed_by": "区监察委 王云"
         *     }
         */
        DestructionInput: {
            /** Appraisal Id */
            appraisal_id?: string | null;
            /**
             * Record Class
             * @description Without an appraisal: what goes. Otherwise the appraisal says it.
             * @default look_only
             * @enum {string}
             */
            record_class: "look_only" | "draft";
            /**
             * Witnessed By
             * @default
             */
            witnessed_by: string;
        };
        /**
         * DestructionRecord
         * @description What was destroyed, how much of it, of which time, who approved, watched and did it; never changed (R89).
         */
        DestructionRecord: {
            /** Appraisal Id */
            appraisal_id: string | null;
            /** Approved By */
            approved_by: string;
            /**
             * Executed At
             * Format: date-time
             */
            executed_at: string;
            /** Executed By Name */
            executed_by_name: string;
            /** Files */
            files: number;
            /**
             * First Closed On
             * Format: date
             */
            first_closed_on: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Ids Sha256
             * @description SHA-256 over the ids that were destroyed, to answer later whether one was.
             */
            ids_sha256: string;
            /**
             * Last Closed On
             * Format: date
             */
            last_closed_on: string;
            record_class: components["schemas"]["RecordClass"];
            /** Records */
            records: number;
            /** What */
            what: string;
            /** Witnessed By */
            witnessed_by: string;
        };
        /**
         * DifferencePiece
         * @description A piece of the text: the same as before, removed, or added.
         */
        DifferencePiece: {
            kind: components["schemas"]["PieceKind"];
            /** Text */
            text: string;
        };
        /**
         * Drawing
         * @description A seal as it would look, and what the norm says of its text; nothing is kept.
         */
        Drawing: {
            /** Diameter Mm */
            diameter_mm: number;
            /**
             * Findings
             * @description What the norm says against the text (R90).
             */
            findings: components["schemas"]["ProblemReason"][];
            /** Image Svg */
            image_svg: string;
        };
        /**
         * DueClass
         * @description What is due of one kind of records of a class; an appraisal of the class covers all its kinds.
         */
        DueClass: {
            /**
             * Closed Before
             * Format: date
             * @description What was closed before this day is due.
             */
            closed_before: string;
            /**
             * Days
             * @description For drafts, which are kept for days; 0 otherwise.
             */
            days: number;
            /**
             * Files
             * @description Different files that these records name.
             */
            files: number;
            /** First Closed On */
            first_closed_on: string | null;
            /** Last Closed On */
            last_closed_on: string | null;
            record_class: components["schemas"]["RecordClass"];
            /** Records */
            records: number;
            /**
             * What
             * @description `evidence`, `request`, `refusal` or `register_detail`.
             */
            what: string;
            /** Years */
            years: number;
        };
        /**
         * DueRecord
         * @description One record that is due: by which number it is found, what it is about, when it was closed; nobody is named.
         */
        DueRecord: {
            /**
             * Closed On
             * Format: date
             */
            closed_on: string;
            /** Community Name */
            community_name: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Number
             * @description Of the paper, the notice or the register entry; empty where none was given.
             */
            number: string;
            /** Title */
            title: string;
            /**
             * What
             * @description `evidence`, `request`, `refusal` or `register_detail`.
             */
            what: string;
        };
        /**
         * EarlierUse
         * @description An entry under which the very same file was stamped before.
         */
        EarlierUse: {
            /** Number */
            number: number;
            /** Stamped At */
            stamped_at: string | null;
            /** Title */
            title: string;
            /** Year */
            year: number;
        };
        /**
         * Election
         * @description An election that was held; keeper and deputy hand over after it (R85).
         * @example {
         *       "election_on": "2026-11-20",
         *       "reason": "第五届换届"
         *     }
         */
        Election: {
            /**
             * Election On
             * Format: date
             */
            election_on: string;
            /** Reason */
            reason: string;
        };
        /**
         * EndingInput
         * @description From which day communities no longer issue it, by which document.
         * @example {
         *       "document_number": "示例民〔2030〕40号",
         *       "ends_on": "2031-01-01"
         *     }
         */
        EndingInput: {
            /** Document Number */
            document_number: string;
            /**
             * Ends On
             * Format: date
             * @description The first day on which it no longer holds; today at the earliest.
             */
            ends_on: string;
        };
        /**
         * EntryAsHashed
         * @description An entry as it is hashed: these fields, keys sorted, as JSON without spaces; it names nobody (CRT-12).
         */
        EntryAsHashed: {
            /** Approved By */
            approved_by: string | null;
            /** Certificate Number */
            certificate_number: string | null;
            /** Copies */
            copies: number;
            /** Details Digest */
            details_digest: string;
            /** Document Sha256 */
            document_sha256: string | null;
            /** Document Sm3 */
            document_sm3: string | null;
            /** Kind */
            kind: string;
            /** Number */
            number: number;
            /** Previous Hash */
            previous_hash: string;
            /** Recorded At */
            recorded_at: string;
            /** Recorded By */
            recorded_by: string;
            /** Refers To */
            refers_to: number[] | null;
            /** Request Id */
            request_id: string | null;
            /** Seal Id */
            seal_id: string;
            /** Year */
            year: number;
        };
        /**
         * EntryEnding
         * @description From which day an entry no longer holds.
         */
        EntryEnding: {
            /**
             * Ends On
             * Format: date
             * @description The first day on which it no longer holds.
             */
            ends_on: string;
        };
        /**
         * EntryKind
         * @description What an entry records; a correction or a voiding names the entry it speaks of (R83, R84).
         * @enum {string}
         */
        EntryKind: "stamping" | "voiding" | "correction";
        /**
         * EntryReference
         * @description The entry that another one speaks of.
         */
        EntryReference: {
            /** Number */
            number: number;
            /** Year */
            year: number;
        };
        /**
         * EvidenceAnswer
         * @description One file shown for a request.
         */
        EvidenceAnswer: {
            /** Document Key */
            document_key: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Media Type */
            media_type: string;
            /** Size */
            size: number;
            /**
             * Uploaded At
             * Format: date-time
             */
            uploaded_at: string;
        };
        /**
         * FieldInput
         * @description One value that the text needs.
         */
        FieldInput: {
            /** Key */
            key: string;
            /** Label */
            label: string;
            /**
             * Label En
             * @default
             */
            label_en: string;
            /**
             * Options
             * @default []
             */
            options: string[];
            /**
             * Required
             * @default true
             */
            required: boolean;
            /** @default text */
            type: components["schemas"]["FieldType"];
        };
        /**
         * FieldType
         * @description What may be typed into a field; `long_text` is free text, which the director must see (R16).
         * @enum {string}
         */
        FieldType: "text" | "long_text" | "date" | "integer" | "identity_number" | "choice";
        /**
         * Figure
         * @description How much of one kind waits.
         */
        Figure: {
            /**
             * Key
             * @description `requests_to_verify`, `requests_to_approve`, `requests_to_stamp`, …
             */
            key: string;
            /** Link */
            link: string;
            /**
             * Value
             * @description Counted up to one hundred.
             */
            value: number;
        };
        /**
         * Finding
         * @description One thing wrong with a register, and the first entry that it shows to be touched.
         */
        Finding: {
            code: components["schemas"]["FindingCode"];
            /** Detail */
            detail: string;
            /** Number */
            number: number | null;
            /** Year */
            year: number | null;
        };
        /**
         * FindingCode
         * @description What can be wrong with a register.
         * @enum {string}
         */
        FindingCode: "wrong-seal" | "gap" | "doubled-number" | "out-of-order" | "time-backwards" | "wrong-previous-hash" | "wrong-hash" | "unknown-reference" | "truncated" | "checkpoint-differs";
        /**
         * FormAnswer
         * @description The form that somebody else made, as it is kept: always a PDF.
         */
        FormAnswer: {
            /**
             * Media Type
             * @description What was uploaded.
             */
            media_type: string;
            /** Sha256 */
            sha256: string;
            /** Sheets */
            sheets: components["schemas"]["SheetAnswer"][];
            /** Size */
            size: number;
            /**
             * Stamped Before
             * @description Newest first: this very file was stamped in the community before.
             */
            stamped_before: components["schemas"]["EarlierUse"][];
            /**
             * Turned
             * @description Of a photo: by how many degrees clockwise; null where it can't be turned.
             */
            turned: number | null;
            /**
             * Uploaded At
             * Format: date-time
             */
            uploaded_at: string;
        };
        /**
         * FormOrientation
         * @description How a photographed form is turned on its page.
         * @example {
         *       "turned": 90
         *     }
         */
        FormOrientation: {
            /**
             * Turned
             * @description Degrees clockwise, from how the camera was held.
             * @enum {integer}
             */
            turned: 0 | 90 | 180 | 270;
        };
        /**
         * GuideBlocks
         * @description The seven blocks people read (R2); conditions, materials and steps together are the fourth.
         */
        GuideBlocks: {
            /** Conditions */
            conditions: string;
            /** Form Sample */
            form_sample: string;
            /** Issuer */
            issuer: string;
            /** Legal Basis */
            legal_basis: string;
            /** Materials */
            materials: string[];
            /** Name And Use */
            name_and_use: string;
            /** Requesting Body */
            requesting_body: string;
            /** Steps */
            steps: string[];
            /** Time Limit */
            time_limit: string;
        };
        /**
         * GuideInput
         * @description The seven blocks people read (R2); conditions, materials and steps together are the fourth.
         */
        GuideInput: {
            /**
             * Conditions
             * @default
             */
            conditions: string;
            /**
             * Form Sample
             * @default
             */
            form_sample: string;
            /**
             * Issuer
             * @default
             */
            issuer: string;
            /**
             * Legal Basis
             * @default
             */
            legal_basis: string;
            /**
             * Materials
             * @default []
             */
            materials: string[];
            /**
             * Name And Use
             * @default
             */
            name_and_use: string;
            /**
             * Requesting Body
             * @default
             */
            requesting_body: string;
            /**
             * Steps
             * @default []
             */
            steps: string[];
            /**
             * Time Limit
             * @default
             */
            time_limit: string;
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
         * IdentityDocument
         * @description By what the applicant's identity was checked (R12).
         * @enum {string}
         */
        IdentityDocument: "identity_card" | "hukou_book";
        /**
         * ImportProblem
         * @description A row that can't be taken, and why.
         */
        ImportProblem: {
            /** Column */
            column: string;
            /** Detail */
            detail: string;
            /**
             * Row
             * @description Row of the file; the head is row 1.
             */
            row: number;
            /** Rule */
            rule: string | null;
        };
        /**
         * Imprint
         * @description Where the middle of the seal goes on a form that somebody else made, as the page is shown (CRT-4).
         */
        Imprint: {
            /**
             * Page
             * @description From 1.
             */
            page: number;
            /**
             * X Mm
             * @description Millimetres from the left edge.
             */
            x_mm: number;
            /**
             * Y Mm
             * @description Millimetres from the top edge.
             */
            y_mm: number;
        };
        /**
         * InsteadInput
         * @description Where to go instead, where no list says it (R4).
         */
        InsteadInput: {
            /** Responsible Body */
            responsible_body: string;
            /** Where To Go */
            where_to_go: string;
        };
        JsonValue: unknown;
        /**
         * Keeper
         * @description Who keeps a seal; role, posts and contract are asked of the organization (R74, R75, R81).
         */
        Keeper: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Is Secretary Or Director
             * @description Counts besides what the organization says of posts, which is asked anyway (R75).
             * @default false
             */
            is_secretary_or_director: boolean;
            /** Name */
            name: string;
        };
        /**
         * KeepersInput
         * @description Keeper and deputy from now on (R74, R75, R85).
         * @example {
         *       "deputy": {
         *         "id": "018f3f5e-0000-7000-8000-000000000003",
         *         "name": "王云"
         *       },
         *       "keeper": {
         *         "id": "018f3f5e-0000-7000-8000-000000000003",
         *         "name": "林静"
         *       },
         *       "reason": "岗位调整"
         *     }
         */
        KeepersInput: {
            deputy?: components["schemas"]["Keeper"] | null;
            keeper: components["schemas"]["Keeper"];
            /** Reason */
            reason: string;
        };
        /** KeysetPage[Appraisal] */
        KeysetPage_Appraisal_: {
            /** Items */
            items: components["schemas"]["Appraisal"][];
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
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
        /** KeysetPage[CatalogueEdition] */
        KeysetPage_CatalogueEdition_: {
            /** Items */
            items: components["schemas"]["CatalogueEdition"][];
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
        };
        /** KeysetPage[DestructionRecord] */
        KeysetPage_DestructionRecord_: {
            /** Items */
            items: components["schemas"]["DestructionRecord"][];
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
        };
        /** KeysetPage[DueRecord] */
        KeysetPage_DueRecord_: {
            /** Items */
            items: components["schemas"]["DueRecord"][];
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
        };
        /** KeysetPage[PersonalAccess] */
        KeysetPage_PersonalAccess_: {
            /** Items */
            items: components["schemas"]["PersonalAccess"][];
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
        };
        /**
         * KnownFacts
         * @description What can be taken over from an earlier paper, masked; the whole comes by an act of its own.
         */
        KnownFacts: {
            /**
             * Certified On
             * Format: date
             */
            certified_on: string;
            /**
             * Fields
             * @description Keys of the values that were found true.
             */
            fields: string[];
            /**
             * Name
             * @description Masked.
             */
            name: string;
            /**
             * Phone
             * @description Masked.
             */
            phone: string | null;
            /**
             * Request Id
             * Format: uuid
             */
            request_id: string;
            /** Title */
            title: string;
        };
        /**
         * KnownResident
         * @description What is known of who stands at the counter: earlier requests, a paper to reprint, facts to take over.
         */
        KnownResident: {
            /** @description Facts certified before (CRT-14). */
            facts: components["schemas"]["KnownFacts"] | null;
            /** @description A paper of this type and use that still holds (R20). */
            reprint: components["schemas"]["RequestSummary"] | null;
            /**
             * Requests
             * @description The newest five.
             */
            requests: components["schemas"]["RequestSummary"][];
        };
        /**
         * KnownResidentQuery
         * @description Who stands at the counter, and what they ask for.
         * @example {
         *       "certificate_type_code": "CT01",
         *       "community_id": "018f3f5e-0000-7000-8000-000000000003",
         *       "identity_number": "11010519491231002X",
         *       "purpose": "办理子女入学"
         *     }
         */
        KnownResidentQuery: {
            /** Certificate Type Code */
            certificate_type_code?: string | null;
            /**
             * Community Id
             * Format: uuid
             */
            community_id: string;
            /** Identity Number */
            identity_number: string;
            /**
             * Purpose
             * @description The use of the paper that is asked for.
             * @default
             */
            purpose: string;
        };
        /**
         * Layer
         * @description Whose list speaks, from the base upwards (CRT-2).
         * @enum {string}
         */
        Layer: "national" | "province" | "city" | "district";
        /**
         * LayerEntryInput
         * @description What the list of a province, city or district says of one type (CRT-2).
         * @example {
         *       "certificate_class": "issue",
         *       "document": {
         *         "article": "第1项",
         *         "document": "示例区社区出具证明事项清单",
         *         "number": "示例民〔2026〕1号"
         *       },
         *       "layer": "district",
         *       "type_code": "CT01",
         *       "valid_from": "2026-01-01"
         *     }
         */
        LayerEntryInput: {
            /**
             * Additional Documents
             * @default []
             */
            additional_documents: components["schemas"]["AdditionalDocument"][];
            certificate_class: components["schemas"]["CertificateClass"];
            document: components["schemas"]["BasisInput"];
            layer: components["schemas"]["Layer"];
            /** Type Code */
            type_code: string;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Valid Until */
            valid_until?: string | null;
            /**
             * Working Days
             * @description Within how many a complex type is answered; null leaves the limit as it is (R10).
             */
            working_days?: number | null;
        };
        /**
         * Looker
         * @description Somebody who looked at residents' data.
         */
        Looker: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Name
             * @description As it was at the last look.
             */
            name: string;
        };
        /**
         * LookerList
         * @description Everybody who looked at residents' data within reach, by name; at most five hundred.
         */
        LookerList: {
            /** Items */
            items: components["schemas"]["Looker"][];
        };
        /**
         * LossRecord
         * @description The street's record of a loss (R86).
         * @example {
         *       "number": "街备〔2026〕12号",
         *       "reason": "已登报并报案"
         *     }
         */
        LossRecord: {
            /** Number */
            number: string;
            /** Reason */
            reason: string;
        };
        /**
         * Medium
         * @description On what the finished document exists (R23).
         * @enum {string}
         */
        Medium: "paper" | "electronic" | "both";
        /**
         * NewDrawing
         * @description What a seal would show.
         * @example {
         *       "code": "4403040012345",
         *       "community_id": "018f3f5e-0000-7000-8000-000000000003",
         *       "kind": "committee",
         *       "name": "青槐街道望江社区居民委员会"
         *     }
         */
        NewDrawing: {
            /**
             * Code
             * @default
             */
            code: string;
            /**
             * Community Id
             * Format: uuid
             */
            community_id: string;
            kind: components["schemas"]["SealKind"];
            /** Name */
            name: string;
        };
        /**
         * NewOuting
         * @description A seal shall leave the office: what for, where to, with whom, until when (R80).
         * @example {
         *       "back_by": "2030-08-03T17:30:00+08:00",
         *       "carriers": [
         *         {
         *           "id": "018f3f5e-0000-7000-8000-000000000003",
         *           "name": "林静"
         *         },
         *         {
         *           "id": "018f3f5e-0000-7000-8000-000000000004",
         *           "name": "王云"
         *         }
         *       ],
         *       "destination": "桃源里3栋",
         *       "purpose": "行动不便居民上门用印"
         *     }
         */
        NewOuting: {
            /**
             * Back By
             * Format: date-time
             */
            back_by: string;
            /**
             * Carriers
             * @description Two at least (R80).
             */
            carriers: components["schemas"]["Carrier"][];
            /** Destination */
            destination: string;
            /** Purpose */
            purpose: string;
        };
        /**
         * NewRefusal
         * @description What a resident was asked for, and by whom; nothing that was shown is kept (R125).
         * @example {
         *       "applicant_name": "周小舟",
         *       "asking_body": {
         *         "kind": "enterprise",
         *         "name": "某某物业公司"
         *       },
         *       "certificate_type_code": "CT32",
         *       "community_id": "018f3f5e-0000-7000-8000-000000000003",
         *       "purpose": "入职"
         *     }
         */
        NewRefusal: {
            /**
             * Applicant Identity Number
             * @description Left out on request; sealed at rest and never shown, only to find the notice by.
             * @default
             */
            applicant_identity_number: string;
            /**
             * Applicant Name
             * @description Left out on request; sealed at rest.
             * @default
             */
            applicant_name: string;
            /** @description By its name, never by its kind; null where the resident did not say (R21). */
            asking_body?: components["schemas"]["AskingBodyInput"] | null;
            /** Certificate Type Code */
            certificate_type_code?: string | null;
            /**
             * Community Id
             * Format: uuid
             */
            community_id: string;
            /** @description Of what is on no list; left out: the body that asks checks by itself (R4). */
            instead?: components["schemas"]["InsteadInput"] | null;
            /**
             * Purpose
             * @default
             */
            purpose: string;
            /** @description Instead of a type: a fact that an identity document proves by itself (R13). */
            registry_fact?: components["schemas"]["RegistryFact"] | null;
            /**
             * Unlisted Title
             * @description Instead of both: what is asked for and stands on no list, in words (R4).
             * @default
             */
            unlisted_title: string;
        };
        /**
         * NewRequest
         * @description A request to be filed at a community.
         * @example {
         *       "applicant": {
         *         "name": "周小舟",
         *         "phone": "13800000000"
         *       },
         *       "asking_body": {
         *         "kind": "school",
         *         "name": "青槐小学"
         *       },
         *       "certificate_type_code": "CT01",
         *       "community_id": "018f3f5e-0000-7000-8000-000000000003",
         *       "evidence_seen": [
         *         "residence_paper",
         *         "visit_or_register_note"
         *       ],
         *       "identity_document": "identity_card",
         *       "purpose": "办理子女入学",
         *       "values": {
         *         "address": "桃源里3栋501室",
         *         "holder_name": "周小舟",
         *         "verified_by_means": "走访"
         *       }
         *     }
         */
        NewRequest: {
            /**
             * @default {
             *       "identity_number": "",
             *       "name": "",
             *       "phone": ""
             *     }
             */
            applicant: components["schemas"]["Applicant"];
            asking_body?: components["schemas"]["AskingBodyInput"] | null;
            /** Certificate Type Code */
            certificate_type_code?: string | null;
            /**
             * Community Id
             * Format: uuid
             */
            community_id: string;
            /**
             * Copies
             * @default 1
             */
            copies: number;
            /**
             * Document Title
             * @description What is stamped, when it is no certificate.
             * @default
             */
            document_title: string;
            /**
             * Evidence Seen
             * @description Documents that were looked at (CRT-7).
             * @default []
             */
            evidence_seen: string[];
            /**
             * Hukou Link
             * @default false
             */
            hukou_link: boolean;
            /** @description By what the applicant's identity was checked; null as long as it was not (R12). */
            identity_document?: components["schemas"]["IdentityDocument"] | null;
            /** @description Of an external form: where the seal goes. */
            imprint?: components["schemas"]["Imprint"] | null;
            /**
             * Is For Resident
             * @default true
             */
            is_for_resident: boolean;
            /** @default certificate */
            kind: components["schemas"]["RequestKind"];
            /** @default both */
            medium: components["schemas"]["Medium"];
            proxy?: components["schemas"]["Proxy"] | null;
            /**
             * Purpose
             * @default
             */
            purpose: string;
            /**
             * Replaces
             * @description The voided certificate in whose place this one is made: of the same community and type, once.
             */
            replaces?: string | null;
            resolution?: components["schemas"]["ResolutionInput"] | null;
            /**
             * @default {
             *       "consultation": false,
             *       "investigation": false,
             *       "risk_note": false
             *     }
             */
            risk_records: components["schemas"]["RiskRecordsInput"];
            /** @description Claims the transitional path for a type that must not be issued (R5). */
            transitional?: components["schemas"]["TransitionalClaim"] | null;
            /**
             * Valid Until
             * @description Left out: as long as the type says, from today.
             */
            valid_until?: string | null;
            /**
             * Values
             * @default {}
             */
            values: {
                [key: string]: string;
            };
            /** @description Of an external form: where number, check code and QR code stand; null where there is room. */
            verification_strip?: components["schemas"]["StripEdge"] | null;
        };
        /**
         * NewSeal
         * @description A seal to be made for a community, with its keepers.
         * @example {
         *       "code": "4403040012345",
         *       "community_id": "018f3f5e-0000-7000-8000-000000000003",
         *       "deputy": {
         *         "id": "018f3f5e-0000-7000-8000-000000000003",
         *         "name": "王云"
         *       },
         *       "keeper": {
         *         "id": "018f3f5e-0000-7000-8000-000000000003",
         *         "name": "林静"
         *       },
         *       "kind": "committee",
         *       "name": "青槐街道望江社区居民委员会"
         *     }
         */
        NewSeal: {
            /**
             * Code
             * @default
             */
            code: string;
            /**
             * Community Id
             * Format: uuid
             */
            community_id: string;
            deputy?: components["schemas"]["Keeper"] | null;
            keeper: components["schemas"]["Keeper"];
            kind: components["schemas"]["SealKind"];
            /** Name */
            name: string;
        };
        /**
         * NewTemplate
         * @description The draft of a district's own text for a type.
         * @example {
         *       "body": "兹证明{holder_name}（公民身份号码：{holder_identity_number}）自{resident_since}起在{address}居住，以上情况由{community_name}通过{verified_by_means}核实。\n本证明应{asking_body}要求，仅用于{purpose}，有效期至{valid_until}。",
         *       "title": "居住情况证明",
         *       "type_code": "CT01"
         *     }
         */
        NewTemplate: {
            /** Body */
            body: string;
            /** Title */
            title: string;
            /** Type Code */
            type_code: string;
        };
        /**
         * NewTransitionalSwitch
         * @description For which type the path is switched on, from–until, why and by which document (R5).
         * @example {
         *       "document": "示例区民政局〔2026〕21号",
         *       "reason": "数据共享接口尚未开通，过渡期内据实出具。",
         *       "type_code": "CT35",
         *       "valid_from": "2026-12-01",
         *       "valid_until": "2027-03-01"
         *     }
         */
        NewTransitionalSwitch: {
            /** Document */
            document: string;
            /** Reason */
            reason: string;
            /** Type Code */
            type_code: string;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /**
             * Valid Until
             * Format: date
             * @description The first day on which it is off again.
             */
            valid_until: string;
        };
        /**
         * Opinion
         * @description What a department said, and who put it on record.
         */
        Opinion: {
            department: components["schemas"]["OpinionDepartment"];
            /** Document Number */
            document_number: string;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded By Name */
            recorded_by_name: string;
            stance: components["schemas"]["Stance"];
            /** Words */
            words: string;
        };
        /**
         * OpinionDepartment
         * @description The five departments whose opinions a new type needs (R9).
         * @enum {string}
         */
        OpinionDepartment: "development_reform" | "public_security" | "justice" | "human_resources" | "health";
        /**
         * OpinionInput
         * @description What a department says, by which letter.
         * @example {
         *       "department": "justice",
         *       "document_number": "示例司函〔2026〕8号",
         *       "stance": "for",
         *       "words": "无不同意见。"
         *     }
         */
        OpinionInput: {
            department: components["schemas"]["OpinionDepartment"];
            /** Document Number */
            document_number: string;
            stance: components["schemas"]["Stance"];
            /** Words */
            words: string;
        };
        /**
         * Outcome
         * @description How district civil affairs decides.
         * @enum {string}
         */
        "Outcome-Input": "adopted" | "refused";
        /**
         * Outcome
         * @description How a check ended; NOTICE is something to know, and neither it nor NOT_CHECKED counts as a pass (R94).
         * @enum {string}
         */
        "Outcome-Output": "pass" | "fail" | "notice" | "not_checked";
        /**
         * OutingAct
         * @description What can be done; the names are those of its sub-resources.
         * @enum {string}
         */
        OutingAct: "approval" | "refusal" | "departure" | "return";
        /**
         * OutingAnswer
         * @description One outing of a seal as it stands.
         */
        OutingAnswer: {
            /** Allowed Actions */
            allowed_actions: components["schemas"]["OutingAct"][];
            /** Approved At */
            approved_at: string | null;
            /** Approved By Name */
            approved_by_name: string | null;
            /**
             * Asked At
             * Format: date-time
             */
            asked_at: string;
            /** Asked By Name */
            asked_by_name: string;
            /**
             * Back By
             * Format: date-time
             */
            back_by: string;
            /** Carriers */
            carriers: components["schemas"]["Carrier"][];
            /** Destination */
            destination: string;
            /** Handed Out By Name */
            handed_out_by_name: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Purpose */
            purpose: string;
            /**
             * Reason
             * @description Why it was refused, or how the seal came back.
             */
            reason: string;
            /** Refused At */
            refused_at: string | null;
            /** Refused By Name */
            refused_by_name: string | null;
            /** Returned At */
            returned_at: string | null;
            /**
             * Seal Id
             * Format: uuid
             */
            seal_id: string;
            /** @description `overdue`: it is outside and the time of return is over (R80). */
            status: components["schemas"]["OutingState"];
            /** Taken At */
            taken_at: string | null;
            /** Taken Back By Name */
            taken_back_by_name: string | null;
            /** Version */
            version: number;
        };
        /**
         * OutingPage
         * @description Outings, newest first, and the cursor of what follows.
         */
        OutingPage: {
            /** Items */
            items: components["schemas"]["OutingAnswer"][];
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
        };
        /**
         * OutingReason
         * @description Why not.
         * @example {
         *       "reason": "改请居民委托家人来办"
         *     }
         */
        OutingReason: {
            /** Reason */
            reason: string;
        };
        /**
         * OutingState
         * @description Where an outing stands; it follows from what happened and from the clock.
         * @enum {string}
         */
        OutingState: "requested" | "refused" | "approved" | "out" | "overdue" | "returned";
        /**
         * PaperLink
         * @description A request that stands before or after another one.
         */
        PaperLink: {
            /**
             * Certificate Number
             * @description Null before approval.
             */
            certificate_number: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            status: components["schemas"]["RequestState"];
        };
        /**
         * Parameter
         * @description One number, switch or list that the rules count with.
         */
        Parameter: {
            /**
             * Choices
             * @description The words that a list may hold; empty for everything but lists.
             */
            choices: string[];
            /** Description */
            description: string;
            /** Description En */
            description_en: string;
            /**
             * History
             * @description All values, the newest day first.
             */
            history: components["schemas"]["DatedValue"][];
            /** Key */
            key: string;
            /**
             * Rules
             * @description The rules that ask for it.
             */
            rules: string[];
            /**
             * Source
             * @description Where the default comes from.
             */
            source: string;
            /** Title */
            title: string;
            /** Title En */
            title_en: string;
            /** Unit */
            unit: string;
            /** Valid From */
            valid_from: string | null;
            /** @description What holds on the day asked for. */
            value: components["schemas"]["JsonValue"];
            /**
             * Version
             * @description How often it was set; for `If-Match`.
             */
            version: number;
        };
        /**
         * ParameterChange
         * @description A new value from a day on; the past is never changed.
         * @example {
         *       "document": "区民政局〔2026〕9号",
         *       "valid_from": "2027-01-01",
         *       "value": 3
         *     }
         */
        ParameterChange: {
            /**
             * Document
             * @default
             */
            document: string;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /**
             * Value
             * @description True or false, whole numbers, shares such as "2/3", or lists of words.
             */
            value: boolean | number | string | string[];
        };
        /**
         * ParameterList
         * @description The parameters of a district as of a day.
         */
        ParameterList: {
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /**
             * First Day
             * Format: date
             * @description The first day from which a new value can hold.
             */
            first_day: string;
            /** Items */
            items: components["schemas"]["Parameter"][];
        };
        /**
         * PeriodInput
         * @description How many years a class is kept from a day on, today at the earliest.
         * @example {
         *       "document": "区档案馆〔2026〕3号",
         *       "valid_from": "2027-01-01",
         *       "years": 15
         *     }
         */
        PeriodInput: {
            /**
             * Document
             * @default
             */
            document: string;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Years */
            years: number;
        };
        /**
         * PeriodList
         * @description Every period, class by class, the newest day last.
         */
        PeriodList: {
            /** Items */
            items: components["schemas"]["RetentionPeriod"][];
        };
        /**
         * PersonalAccess
         * @description One look at personal data: who, when, at what, for what.
         */
        PersonalAccess: {
            /**
             * Community Id
             * Format: uuid
             */
            community_id: string;
            /** Detail */
            detail: string;
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
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            purpose: components["schemas"]["Purpose"];
            /** Purpose Note */
            purpose_note: string;
            seen: components["schemas"]["Seen"];
            /**
             * Subject Id
             * Format: uuid
             * @description Of a table, the community.
             */
            subject_id: string;
            /**
             * Subject Kind
             * @description `stamp_request` or `refusal`; `stamp_request_list` or `personal_access_list` of a table that was taken away, one look for each community that stood in it.
             */
            subject_kind: string;
            /** Subject Title */
            subject_title: string;
        };
        /**
         * PieceKind
         * @description What happened to a piece of text.
         * @enum {string}
         */
        PieceKind: "same" | "removed" | "added";
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
         * Proof
         * @description How a basis document is kept: attached to the request, or only seen (R124).
         * @enum {string}
         */
        Proof: "attached" | "seen";
        /**
         * ProposalAct
         * @description What can be done with a proposal.
         * @enum {string}
         */
        ProposalAct: "update" | "submission" | "opinion" | "decision" | "publication" | "withdrawal" | "ending";
        /**
         * ProposalAnswer
         * @description One proposed type: its definition and what it lacks, the opinions, the decision (R2, R9).
         */
        ProposalAnswer: {
            /** Allowed Actions */
            allowed_actions: components["schemas"]["ProposalAct"][];
            asking_body_kind: components["schemas"]["AskingBodyKind"];
            /** Asking Body Name */
            asking_body_name: string;
            /**
             * Barred From Decision
             * @description Why you do not decide it, though you hold the right: you had a hand in it (R9).
             */
            barred_from_decision: components["schemas"]["ProblemReason"][];
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /** Changed By Name */
            changed_by_name: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Created By Name */
            created_by_name: string;
            /** Decided At */
            decided_at: string | null;
            /** Decided By Name */
            decided_by_name: string;
            /** Decision Document */
            decision_document: string;
            /** Decision Reason */
            decision_reason: string;
            definition: components["schemas"]["TypeDefinition"];
            /** End Document */
            end_document: string;
            /** Ends On */
            ends_on: string | null;
            /** From Day */
            from_day: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Missing Opinions
             * @description Who has not spoken yet (R9).
             */
            missing_opinions: components["schemas"]["OpinionDepartment"][];
            /** Name */
            name: string;
            /** Number */
            number: number;
            /** Opinions */
            opinions: components["schemas"]["Opinion"][];
            /**
             * Problems
             * @description What must be mended before it is reviewed; all of it.
             */
            problems: components["schemas"]["ProblemReason"][];
            /** Published At */
            published_at: string | null;
            /** Published By Name */
            published_by_name: string;
            /** Request Document Number */
            request_document_number: string;
            /** Requested On */
            requested_on: string | null;
            status: components["schemas"]["ProposalState"];
            /** Submitted At */
            submitted_at: string | null;
            /** Submitted By Name */
            submitted_by_name: string;
            /**
             * Type Code
             * @description The code of the type once it is published.
             */
            type_code: string | null;
            /**
             * Version
             * @description For `If-Match`.
             */
            version: number;
            /** Withdrawal Reason */
            withdrawal_reason: string;
            /** Withdrawn At */
            withdrawn_at: string | null;
            /** Withdrawn By Name */
            withdrawn_by_name: string;
        };
        /**
         * ProposalContent
         * @description Who asks for the certificate, by which letter, and what it would be (R9).
         * @example {
         *       "asking_body_kind": "administrative_organ",
         *       "asking_body_name": "示例区教育局",
         *       "definition": {
         *         "name": "老年大学学员居住证明"
         *       },
         *       "request_document_number": "示例教函〔2026〕15号",
         *       "requested_on": "2026-11-02"
         *     }
         */
        ProposalContent: {
            /** @default administrative_organ */
            asking_body_kind: components["schemas"]["AskingBodyKind"];
            /**
             * Asking Body Name
             * @default
             */
            asking_body_name: string;
            /**
             * @default {
             *       "aliases": [],
             *       "asking_bodies": [],
             *       "asking_body_kinds": [],
             *       "certificate_class": "issue",
             *       "complexity": "simple",
             *       "documents": [],
             *       "fields": [],
             *       "guide": {
             *         "conditions": "",
             *         "form_sample": "",
             *         "issuer": "",
             *         "legal_basis": "",
             *         "materials": [],
             *         "name_and_use": "",
             *         "requesting_body": "",
             *         "steps": [],
             *         "time_limit": ""
             *       },
             *       "hukou_link_required": false,
             *       "legal_basis": [],
             *       "legal_risk": false,
             *       "name": "",
             *       "name_en": "",
             *       "personal_status_paper": false,
             *       "public_interest": false,
             *       "responsible_body": "",
             *       "seal": "committee",
             *       "template": {
             *         "body": "",
             *         "title": ""
             *       },
             *       "where_to_go": "",
             *       "where_to_go_en": ""
             *     }
             */
            definition: components["schemas"]["TypeDefinition"];
            /**
             * Request Document Number
             * @default
             */
            request_document_number: string;
            /** Requested On */
            requested_on?: string | null;
        };
        /**
         * ProposalPage
         * @description Proposals, newest first, and the cursor of what follows.
         */
        ProposalPage: {
            /** Items */
            items: components["schemas"]["ProposalSummary"][];
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
        };
        /**
         * ProposalState
         * @description Where a proposal stands.
         * @enum {string}
         */
        ProposalState: "draft" | "under_review" | "adopted" | "refused" | "published" | "withdrawn";
        /**
         * ProposalSummary
         * @description A proposed type as a list shows it.
         */
        ProposalSummary: {
            /** Allowed Actions */
            allowed_actions: components["schemas"]["ProposalAct"][];
            asking_body_kind: components["schemas"]["AskingBodyKind"];
            /** Asking Body Name */
            asking_body_name: string;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /** Changed By Name */
            changed_by_name: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Created By Name */
            created_by_name: string;
            /** Ends On */
            ends_on: string | null;
            /** From Day */
            from_day: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Missing Opinions
             * @description Who has not spoken yet (R9).
             */
            missing_opinions: components["schemas"]["OpinionDepartment"][];
            /** Name */
            name: string;
            /** Number */
            number: number;
            /** Request Document Number */
            request_document_number: string;
            /** Requested On */
            requested_on: string | null;
            status: components["schemas"]["ProposalState"];
            /**
             * Type Code
             * @description The code of the type once it is published.
             */
            type_code: string | null;
            /**
             * Version
             * @description For `If-Match`.
             */
            version: number;
        };
        /**
         * Proxy
         * @description Somebody who comes for the resident, and what they showed (R12).
         */
        Proxy: {
            /** Identity Checked */
            identity_checked: boolean;
            /**
             * Identity Number
             * @description 18 characters (GB 11643), or empty; by it the proxy is found (CRT-12).
             * @default
             */
            identity_number: string;
            /** Name */
            name: string;
            /** Principal Identity Seen */
            principal_identity_seen: boolean;
            /** Written Mandate */
            written_mandate: boolean;
        };
        /**
         * PublicationInput
         * @description From which day communities issue it.
         * @example {
         *       "from_day": "2030-01-01"
         *     }
         */
        PublicationInput: {
            /**
             * From Day
             * Format: date
             * @description Today at the earliest.
             */
            from_day: string;
        };
        /**
         * Purpose
         * @description What personal data is looked at for; whatever is not on the list is written in words (R121).
         * @enum {string}
         */
        Purpose: "handling" | "reprint" | "resident" | "correction" | "complaint" | "audit" | "legal" | "other";
        /**
         * ReasonInput
         * @description Why.
         * @example {
         *       "reason": "居住起始日期与台账不一致，请核对。"
         *     }
         */
        ReasonInput: {
            /** Reason */
            reason: string;
        };
        /**
         * Receipt
         * @description Proves, without the register, that an entry is in it (CRT-9).
         */
        Receipt: {
            entry: components["schemas"]["EntryAsHashed"];
            /** Format */
            format: string;
            /** Hash */
            hash: string;
            /**
             * Index
             * @description Place of the entry in its register, from zero.
             */
            index: number;
            /**
             * Path
             * @description Audit path (RFC 6962) from the entry up to the register's root.
             */
            path: string[];
            seal: components["schemas"]["SealInCheckpoint"];
        };
        /**
         * Recipient
         * @description Who may take a paper (R12).
         * @enum {string}
         */
        Recipient: "applicant" | "proxy";
        /**
         * RecordClass
         * @description What is kept: papers on kinship, guardianship and adoption longer, what was never finished less long.
         * @enum {string}
         */
        RecordClass: "register" | "stub" | "evidence" | "personal_status" | "unfinished" | "draft" | "look_only";
        /**
         * Refusal
         * @description A numbered notice: why not, by which documents, who is responsible instead and where (CRT-3, R4, R22).
         */
        Refusal: {
            /**
             * Applicant Name
             * @description Masked; left out for whoever only counts.
             */
            applicant_name: string | null;
            asking_body_kind: components["schemas"]["AskingBodyKind"] | null;
            /** Asking Body Name */
            asking_body_name: string;
            /** Basis */
            basis: string[];
            /** Certificate Type Code */
            certificate_type_code: string | null;
            /**
             * Community Id
             * Format: uuid
             */
            community_id: string;
            /** Community Name */
            community_name: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Issued By Name */
            issued_by_name: string;
            /**
             * Issued On
             * Format: date
             */
            issued_on: string;
            /** Number */
            number: string;
            /**
             * Offers Notice And Commitment
             * @description Open to administrative organs (R17).
             */
            offers_notice_and_commitment: boolean;
            /**
             * Purpose
             * @description Left out for whoever only counts.
             */
            purpose: string;
            /**
             * Reason
             * @description Of a filed request left out for whoever only counts.
             */
            reason: string;
            registry_fact: components["schemas"]["RegistryFact"] | null;
            /** Replacement */
            replacement: string;
            /**
             * Request Id
             * @description The filed request that was refused after its check (R22).
             */
            request_id: string | null;
            /** Responsible Body */
            responsible_body: string;
            /** Responsible Place */
            responsible_place: string;
            /** @description What it is about. */
            subject: components["schemas"]["RefusalSubject"];
            /** Title */
            title: string;
        };
        /**
         * RefusalCount
         * @description What one body asked for in a month and was refused (R21).
         */
        RefusalCount: {
            asking_body_kind: components["schemas"]["AskingBodyKind"] | null;
            /**
             * Asking Body Name
             * @description Empty where nobody was named.
             */
            asking_body_name: string;
            /**
             * Communities
             * @description In how many communities.
             */
            communities: number;
            /** Count */
            count: number;
            /**
             * Previous Count
             * @description In the month before.
             */
            previous_count: number;
            /**
             * Rejected Count
             * @description Filed requests for its papers that were refused after their check (R22); not in `count`.
             */
            rejected_count: number;
        };
        /**
         * RefusalCountPage
         * @description The bodies of one month, most first, and the cursor of what follows.
         */
        RefusalCountPage: {
            /** Items */
            items: components["schemas"]["RefusalCount"][];
            /** Month */
            month: string;
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
            /**
             * Total
             * @description All refusals of the month within your reach, without filed requests (R22).
             */
            total: number;
        };
        /**
         * RefusalPage
         * @description Notices, newest first, and the cursor of what follows.
         */
        RefusalPage: {
            /** Items */
            items: components["schemas"]["Refusal"][];
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
        };
        /**
         * RefusalSubject
         * @description What a notice is about.
         * @enum {string}
         */
        RefusalSubject: "type" | "registry_fact" | "unlisted" | "request";
        /**
         * RegisterCheck
         * @description The check of a whole register (CRT-9).
         */
        RegisterCheck: {
            /**
             * Checked At
             * Format: date-time
             */
            checked_at: string;
            /**
             * Checkpoint Number
             * @description The newest checkpoint it was compared with; null before one.
             */
            checkpoint_number: number | null;
            /** Entries */
            entries: number;
            /** Findings */
            findings: components["schemas"]["Finding"][];
            /** Intact */
            intact: boolean;
            /** Last Hash */
            last_hash: string;
            /**
             * Seal Id
             * Format: uuid
             */
            seal_id: string;
        };
        /**
         * RegisterClosing
         * @description A closed year of a register (R88).
         */
        RegisterClosing: {
            /**
             * Archive Due On
             * Format: date
             */
            archive_due_on: string;
            /**
             * Closed At
             * Format: date-time
             */
            closed_at: string;
            /**
             * Closed By
             * Format: uuid
             */
            closed_by: string;
            /**
             * Entries
             * @description How many entries the year has.
             */
            entries: number;
            /**
             * Export Sha256
             * @description SHA-256 over the lines of the export up to then, without its first line.
             */
            export_sha256: string;
            /** Last Hash */
            last_hash: string;
            /**
             * Size
             * @description How many entries the register has up to the end of the year.
             */
            size: number;
            /** Year */
            year: number;
        };
        /**
         * RegisterClosingList
         * @description The closed years of a register, newest first, the one to be closed next, and the years it has entries in.
         */
        RegisterClosingList: {
            /**
             * Closable Year
             * @description The earliest year that is over, open and has entries.
             */
            closable_year: number | null;
            /**
             * Closing Due On
             * @description When that year is to be closed and archived (R88).
             */
            closing_due_on: string | null;
            /** Items */
            items: components["schemas"]["RegisterClosing"][];
            /**
             * Years
             * @description The years with entries, newest first.
             */
            years: number[];
        };
        /**
         * RegisterEntryAnswer
         * @description One use of the seal; what names people is masked, and gone when its time is over (CRT-12).
         */
        RegisterEntryAnswer: {
            /**
             * Applicant Name
             * @description Masked.
             */
            applicant_name: string | null;
            /** Approved By Name */
            approved_by_name: string | null;
            /** Certificate Number */
            certificate_number: string | null;
            /** Copies */
            copies: number;
            /** Document Sha256 */
            document_sha256: string | null;
            /** Document Sm3 */
            document_sm3: string | null;
            /** Handled By Name */
            handled_by_name: string | null;
            /** Hash */
            hash: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["EntryKind"];
            /** Number */
            number: number;
            /**
             * Position
             * @description Place in the chain, over all years.
             */
            position: number;
            /** Previous Hash */
            previous_hash: string;
            /** Purpose */
            purpose: string | null;
            /** Reason */
            reason: string | null;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded By Name */
            recorded_by_name: string | null;
            refers_to: components["schemas"]["EntryReference"] | null;
            /**
             * Replaced By
             * @description Of a voided paper: the number of the paper stamped in its place.
             */
            replaced_by: string | null;
            /** Request Id */
            request_id: string | null;
            /** Title */
            title: string | null;
            /** @description The later entry that voids this one (R84); null as a rule. */
            voided_by: components["schemas"]["EntryReference"] | null;
            /** Year */
            year: number;
        };
        /**
         * RegisterPage
         * @description Entries, newest first, and the cursor of what follows.
         */
        RegisterPage: {
            /** Items */
            items: components["schemas"]["RegisterEntryAnswer"][];
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
        };
        /**
         * RegistryFact
         * @description The nine identity-card facts and the five hukou-book facts (R13).
         * @enum {string}
         */
        RegistryFact: "name" | "former_name" | "sex" | "identity_number" | "ethnicity" | "birth_date" | "birth_place" | "native_place" | "registered_address" | "migration" | "address_change" | "item_change" | "cancellation" | "relation_to_head";
        /**
         * RegistryFactAnswer
         * @description A fact that an identity document proves by itself, so that nobody certifies it (R13).
         */
        RegistryFactAnswer: {
            /** Document */
            document: string;
            /** Document En */
            document_en: string;
            /** Fact */
            fact: string;
            /** Name */
            name: string;
            /** Name En */
            name_en: string;
        };
        /**
         * RejectionInput
         * @description Why not, and where to go instead (R4, R22).
         * @example {
         *       "reason": "核实不属实。",
         *       "where_to_go": "请到居住地派出所申领居住证。"
         *     }
         */
        RejectionInput: {
            /** Reason */
            reason: string;
            /** Where To Go */
            where_to_go: string;
        };
        /**
         * RejectionNotice
         * @description The numbered notice that a refused request ended in; it is printed as any notice (R22).
         */
        RejectionNotice: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Issued On
             * Format: date
             */
            issued_on: string;
            /** Number */
            number: string;
        };
        /**
         * Replacement
         * @description What takes the place of a paper that a community must not issue.
         * @enum {string}
         */
        Replacement: "data_sharing" | "notice_and_commitment" | "existing_document" | "self_declaration" | "competent_body" | "own_check" | "notary_or_court";
        /**
         * RequestContent
         * @description What a clerk types; a draft may have gaps, they are all named at submission.
         * @example {
         *       "applicant": {
         *         "name": "周小舟",
         *         "phone": "13800000000"
         *       },
         *       "asking_body": {
         *         "kind": "school",
         *         "name": "青槐小学"
         *       },
         *       "certificate_type_code": "CT01",
         *       "evidence_seen": [
         *         "residence_paper",
         *         "visit_or_register_note"
         *       ],
         *       "identity_document": "identity_card",
         *       "purpose": "办理子女入学",
         *       "values": {
         *         "address": "桃源里3栋501室",
         *         "holder_name": "周小舟",
         *         "verified_by_means": "走访"
         *       }
         *     }
         */
        RequestContent: {
            /**
             * @default {
             *       "identity_number": "",
             *       "name": "",
             *       "phone": ""
             *     }
             */
            applicant: components["schemas"]["Applicant"];
            asking_body?: components["schemas"]["AskingBodyInput"] | null;
            /** Certificate Type Code */
            certificate_type_code?: string | null;
            /**
             * Copies
             * @default 1
             */
            copies: number;
            /**
             * Document Title
             * @description What is stamped, when it is no certificate.
             * @default
             */
            document_title: string;
            /**
             * Evidence Seen
             * @description Documents that were looked at (CRT-7).
             * @default []
             */
            evidence_seen: string[];
            /**
             * Hukou Link
             * @default false
             */
            hukou_link: boolean;
            /** @description By what the applicant's identity was checked; null as long as it was not (R12). */
            identity_document?: components["schemas"]["IdentityDocument"] | null;
            /** @description Of an external form: where the seal goes. */
            imprint?: components["schemas"]["Imprint"] | null;
            /**
             * Is For Resident
             * @default true
             */
            is_for_resident: boolean;
            /** @default certificate */
            kind: components["schemas"]["RequestKind"];
            /** @default both */
            medium: components["schemas"]["Medium"];
            proxy?: components["schemas"]["Proxy"] | null;
            /**
             * Purpose
             * @default
             */
            purpose: string;
            resolution?: components["schemas"]["ResolutionInput"] | null;
            /**
             * @default {
             *       "consultation": false,
             *       "investigation": false,
             *       "risk_note": false
             *     }
             */
            risk_records: components["schemas"]["RiskRecordsInput"];
            /** @description Claims the transitional path for a type that must not be issued (R5). */
            transitional?: components["schemas"]["TransitionalClaim"] | null;
            /**
             * Valid Until
             * @description Left out: as long as the type says, from today.
             */
            valid_until?: string | null;
            /**
             * Values
             * @default {}
             */
            values: {
                [key: string]: string;
            };
            /** @description Of an external form: where number, check code and QR code stand; null where there is room. */
            verification_strip?: components["schemas"]["StripEdge"] | null;
        };
        /**
         * RequestCounts
         * @description How many requests wait in each state in which somebody still has to do something; empty states are left out.
         */
        RequestCounts: {
            /** Items */
            items: components["schemas"]["StateCount"][];
            /**
             * Overdue
             * @description Open after their day; counted up to one thousand (R10).
             */
            overdue: number;
        };
        /**
         * RequestDetail
         * @description A request with everything but what names people: that is shown by an act of its own (CRT-12).
         */
        RequestDetail: {
            /** Allowed Actions */
            allowed_actions: components["schemas"]["Action"][];
            /**
             * Applicant Name
             * @description Masked (CRT-12).
             */
            applicant_name: string;
            /**
             * Applied By
             * Format: uuid
             */
            applied_by: string;
            /** Applied By Name */
            applied_by_name: string;
            /** Approved At */
            approved_at: string | null;
            /** Approved By */
            approved_by: string | null;
            /** Approved By Name */
            approved_by_name: string | null;
            asking_body_kind: components["schemas"]["AskingBodyKind"] | null;
            /** Asking Body Name */
            asking_body_name: string;
            /**
             * Awaits Second Approval
             * @description Outside the published range: the subdistrict must approve it as well before it is stamped (R79).
             */
            awaits_second_approval: boolean;
            /**
             * Certificate Identifier
             * @description Of the electronic certificate (GB/T 36904, R98).
             */
            certificate_identifier: string | null;
            /** Certificate Number */
            certificate_number: string | null;
            /** Certificate Type Code */
            certificate_type_code: string | null;
            /**
             * Community Id
             * Format: uuid
             */
            community_id: string;
            /** Community Name */
            community_name: string;
            /** Copies */
            copies: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Delivered At */
            delivered_at: string | null;
            /** @description The record of that destruction; null as a rule. */
            destruction: components["schemas"]["DestroyedBy"] | null;
            /**
             * Document Sha256
             * @description Fingerprint of the fixed document, taken before it is stamped.
             */
            document_sha256: string | null;
            /** Document Sm3 */
            document_sm3: string | null;
            /** Due On */
            due_on: string | null;
            /**
             * Erased On
             * @description The day on which what named people was destroyed; null as a rule.
             */
            erased_on: string | null;
            /** Evidence */
            evidence: components["schemas"]["EvidenceAnswer"][];
            /** Evidence Seen */
            evidence_seen: string[];
            /** Filled Fields */
            filled_fields: string[];
            /** @description Of an external form, as soon as it was uploaded. */
            form: components["schemas"]["FormAnswer"] | null;
            /** Has Proxy */
            has_proxy: boolean;
            /** Hukou Link */
            hukou_link: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            identity_document: components["schemas"]["IdentityDocument"] | null;
            /**
             * Identity Number
             * @description Masked.
             */
            identity_number: string | null;
            imprint: components["schemas"]["Imprint"] | null;
            /** Is For Resident */
            is_for_resident: boolean;
            kind: components["schemas"]["RequestKind"];
            medium: components["schemas"]["Medium"];
            /** Overdue */
            overdue: boolean;
            /**
             * Phone
             * @description Masked.
             */
            phone: string | null;
            /**
             * Proxy Identity Number
             * @description Masked; null where it was not given.
             */
            proxy_identity_number: string | null;
            /**
             * Proxy Name
             * @description Masked.
             */
            proxy_name: string | null;
            /** Purpose */
            purpose: string;
            /**
             * Reason
             * @description Why it was returned, rejected, withdrawn or voided; empty otherwise.
             */
            reason: string;
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
            /**
             * Recipient
             * @description Masked.
             */
            recipient: string | null;
            /**
             * Refuted
             * @description A check found it untrue: it can be rejected or sent back only (R11).
             */
            refuted: boolean;
            /** Register Number */
            register_number: number | null;
            /** Register Year */
            register_year: number | null;
            /** @description Of a rejected request: what the resident takes away; open it at `/refusals/{id}/notice.pdf` (R22). */
            rejection_notice: components["schemas"]["RejectionNotice"] | null;
            /** @description Of a voided paper: what takes its place once it is stamped. */
            replaced_by: components["schemas"]["PaperLink"] | null;
            /** @description The voided paper in whose place this one is made. */
            replaces: components["schemas"]["PaperLink"] | null;
            resolution: components["schemas"]["ResolutionInput"] | null;
            risk_records: components["schemas"]["RiskRecordsInput"];
            /** Seal Id */
            seal_id: string | null;
            /**
             * Seal Signature Sha256
             * @description Of the SM2 seal signature beside the file, if there is one.
             */
            seal_signature_sha256: string | null;
            /** @description The second approval, as soon as it was given. */
            second_approval: components["schemas"]["SecondApprovalAnswer"] | null;
            /**
             * Signature Level
             * @description `B-T` with a time stamp, `B-B` without; null without a file.
             */
            signature_level: string | null;
            /**
             * Signed Sha256
             * @description Fingerprint of the signed file; null when there is none.
             */
            signed_sha256: string | null;
            /** Stamped At */
            stamped_at: string | null;
            /** Stamped By Name */
            stamped_by_name: string | null;
            status: components["schemas"]["RequestState"];
            /** Subdistrict Id */
            subdistrict_id: string | null;
            /** Submitted At */
            submitted_at: string | null;
            /**
             * Template Number
             * @description The district's own text it was approved with; null for the national text, or before approval.
             */
            template_number: number | null;
            /**
             * Time Stamp Problem
             * @description Why there is no time stamp although a service is set.
             */
            time_stamp_problem: string | null;
            /** Title */
            title: string;
            /** @description The transitional path as it was claimed (R5). */
            transitional: components["schemas"]["TransitionalClaim"] | null;
            /** Valid Until */
            valid_until: string | null;
            verification: components["schemas"]["VerificationAnswer"] | null;
            /**
             * Verification Address
             * @description What the QR code of the stamped paper opens.
             */
            verification_address: string | null;
            /** @description Where it was chosen; null where there is room. */
            verification_strip: components["schemas"]["StripEdge"] | null;
            /** Version */
            version: number;
            /** Where To Go */
            where_to_go: string;
        };
        /**
         * RequestExport
         * @description Which requests are taken away as a table, and what for (R121); a person is looked for in one community only.
         * @example {
         *       "filed_from": "2026-11-01",
         *       "filed_to": "2026-11-30",
         *       "purpose": "audit"
         *     }
         */
        RequestExport: {
            /**
             * Applicant Name
             * @description The whole name.
             * @default
             */
            applicant_name: string;
            /** Certificate Type Code */
            certificate_type_code?: string | null;
            /**
             * Community Id
             * @description Left out: everywhere within your reach.
             */
            community_id?: string | null;
            /**
             * Filed From
             * @description First day on which it was filed or submitted.
             */
            filed_from?: string | null;
            /**
             * Filed To
             * @description Last such day.
             */
            filed_to?: string | null;
            /**
             * Identity Number
             * @description The whole number. It takes a purpose, and looking for it is written down (R121).
             * @default
             */
            identity_number: string;
            kind?: components["schemas"]["RequestKind"] | null;
            /**
             * Number
             * @description How the number of a certificate begins, or that of an entry in the register, `7` or `2026-7`.
             */
            number?: string | null;
            /**
             * Overdue
             * @description Only what is open after its day (R10).
             * @default false
             */
            overdue: boolean;
            /**
             * Proxy Name
             * @description The whole name of who came for others: their requests are found as well (R12).
             * @default
             */
            proxy_name: string;
            /** @description Left out by whoever handles a request that is not finished: that is the purpose. */
            purpose?: components["schemas"]["Purpose"] | null;
            /**
             * Purpose Note
             * @description In words; required with `other`.
             * @default
             */
            purpose_note: string;
            /**
             * Stamped From
             * @description First day on which it was stamped; the list is then ordered by that day.
             */
            stamped_from?: string | null;
            /**
             * Stamped To
             * @description Last such day.
             */
            stamped_to?: string | null;
            status?: components["schemas"]["RequestState"] | null;
        };
        /**
         * RequestKind
         * @description What is asked for (CRT-4).
         * @enum {string}
         */
        RequestKind: "certificate" | "external_form" | "register_only";
        /**
         * RequestPage
         * @description Requests, newest first, and the cursor of what follows.
         */
        RequestPage: {
            /** Items */
            items: components["schemas"]["RequestSummary"][];
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
        };
        /**
         * RequestSearch
         * @description Whom or what to look for in a community.
         * @example {
         *       "applicant_name": "周小舟",
         *       "community_id": "018f3f5e-0000-7000-8000-000000000003",
         *       "filed_from": "2026-11-01"
         *     }
         */
        RequestSearch: {
            /**
             * After
             * @description `next` of the page before.
             */
            after?: string | null;
            /**
             * Applicant Name
             * @description The whole name.
             * @default
             */
            applicant_name: string;
            /** Certificate Type Code */
            certificate_type_code?: string | null;
            /**
             * Community Id
             * Format: uuid
             */
            community_id: string;
            /**
             * Filed From
             * @description First day on which it was filed or submitted.
             */
            filed_from?: string | null;
            /**
             * Filed To
             * @description Last such day.
             */
            filed_to?: string | null;
            /**
             * Identity Number
             * @description The whole number. It takes a purpose, and looking for it is written down (R121).
             * @default
             */
            identity_number: string;
            kind?: components["schemas"]["RequestKind"] | null;
            /**
             * Limit
             * @description How many at most.
             * @default 50
             */
            limit: number;
            /**
             * Number
             * @description How the number of a certificate begins, or that of an entry in the register, `7` or `2026-7`.
             */
            number?: string | null;
            /**
             * Overdue
             * @description Only what is open after its day (R10).
             * @default false
             */
            overdue: boolean;
            /**
             * Proxy Name
             * @description The whole name of who came for others: their requests are found as well (R12).
             * @default
             */
            proxy_name: string;
            /** @description Left out by whoever handles a request that is not finished: that is the purpose. */
            purpose?: components["schemas"]["Purpose"] | null;
            /**
             * Purpose Note
             * @description In words; required with `other`.
             * @default
             */
            purpose_note: string;
            /**
             * Stamped From
             * @description First day on which it was stamped; the list is then ordered by that day.
             */
            stamped_from?: string | null;
            /**
             * Stamped To
             * @description Last such day.
             */
            stamped_to?: string | null;
            status?: components["schemas"]["RequestState"] | null;
        };
        /**
         * RequestState
         * @description Where a request stands (CRT-5); there is no state without an answer to come (R22).
         * @enum {string}
         */
        RequestState: "draft" | "submitted" | "returned" | "verified" | "approved" | "stamped" | "delivered" | "rejected" | "withdrawn" | "voided";
        /**
         * RequestSummary
         * @description A request as a list shows it.
         */
        RequestSummary: {
            /** Allowed Actions */
            allowed_actions: components["schemas"]["Action"][];
            /**
             * Applicant Name
             * @description Masked (CRT-12).
             */
            applicant_name: string;
            /** Applied By Name */
            applied_by_name: string;
            /** Certificate Number */
            certificate_number: string | null;
            /** Certificate Type Code */
            certificate_type_code: string | null;
            /**
             * Community Id
             * Format: uuid
             */
            community_id: string;
            /** Community Name */
            community_name: string;
            /** Due On */
            due_on: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["RequestKind"];
            /** Overdue */
            overdue: boolean;
            /** Purpose */
            purpose: string;
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
            /**
             * Refuted
             * @description A check found it untrue: it can be rejected or sent back only (R11).
             */
            refuted: boolean;
            status: components["schemas"]["RequestState"];
            /** Submitted At */
            submitted_at: string | null;
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /**
         * RequiredDocument
         * @description What the community must have on file, or have seen, before it certifies (CRT-7).
         */
        RequiredDocument: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            proof: components["schemas"]["Proof"];
            /** Required */
            required: boolean;
        };
        /**
         * ResidentAccesses
         * @description Every look at one resident's data within reach, newest first; made to be printed for them.
         */
        ResidentAccesses: {
            /**
             * Complete
             * @description False when there are more than fit on the list.
             */
            complete: boolean;
            /**
             * Identity Number
             * @description Masked.
             */
            identity_number: string;
            /** Items */
            items: components["schemas"]["PersonalAccess"][];
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
        };
        /**
         * ResidentAccessQuery
         * @description Whose data: the number travels in the body, never in an address, and is looked up by its blind index.
         * @example {
         *       "community_id": "018f3f5e-0000-7000-8000-000000000003",
         *       "identity_number": "11010519491231002X",
         *       "purpose": "resident"
         *     }
         */
        ResidentAccessQuery: {
            /**
             * Community Id
             * @description Left out: everywhere within your reach.
             */
            community_id?: string | null;
            /** Identity Number */
            identity_number: string;
            purpose: components["schemas"]["Purpose"];
            /**
             * Purpose Note
             * @default
             */
            purpose_note: string;
        };
        /**
         * ResidentFile
         * @description Everything a community knows of one resident, masked: requests with their papers, and refusal notices.
         *
         *     Found by the number alone: what was recorded without one is not here, whether of an applicant or of a proxy.
         */
        ResidentFile: {
            /**
             * As Proxy
             * @description Where they came for somebody else (R12).
             */
            as_proxy: components["schemas"]["RequestSummary"][];
            /**
             * Identity Number
             * @description Masked.
             */
            identity_number: string;
            /** Refusals */
            refusals: components["schemas"]["Refusal"][];
            /** Requests */
            requests: components["schemas"]["RequestSummary"][];
        };
        /**
         * ResidentQuery
         * @description Whose data, of which community, and what for; the number is never part of an address or a log line.
         * @example {
         *       "community_id": "018f3f5e-0000-7000-8000-000000000003",
         *       "identity_number": "11010519491231002X",
         *       "purpose": "resident"
         *     }
         */
        ResidentQuery: {
            /**
             * Community Id
             * Format: uuid
             */
            community_id: string;
            /** Identity Number */
            identity_number: string;
            purpose: components["schemas"]["Purpose"];
            /**
             * Purpose Note
             * @description In words; required with `other`.
             * @default
             */
            purpose_note: string;
        };
        /**
         * ResolutionInput
         * @description The residents' decision behind a paper of public interest (R7).
         */
        ResolutionInput: {
            /** Head Signed */
            head_signed: boolean;
            /**
             * Held On
             * Format: date
             */
            held_on: string;
            /** Vote Recorded */
            vote_recorded: boolean;
        };
        /**
         * Result
         * @description What can be said of a paper (CRT-11).
         * @enum {string}
         */
        Result: "valid" | "voided" | "replaced" | "seal_lost" | "expired" | "altered" | "unknown";
        /**
         * RetentionPeriod
         * @description One period of one class; the day is null for what ships with the product.
         */
        RetentionPeriod: {
            /** Document */
            document: string;
            record_class: components["schemas"]["RecordClass"];
            /** Valid From */
            valid_from: string | null;
            /** Years */
            years: number;
        };
        /**
         * RetentionPlan
         * @description What is due today, class by class (R89, R124).
         */
        RetentionPlan: {
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /** Items */
            items: components["schemas"]["DueClass"][];
        };
        /**
         * ReturnInput
         * @description How the seal came back.
         * @example {
         *       "note": "完好"
         *     }
         */
        ReturnInput: {
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * RiskRecordsInput
         * @description What a type with legal risk needs on file (R8).
         */
        RiskRecordsInput: {
            /**
             * Consultation
             * @default false
             */
            consultation: boolean;
            /**
             * Investigation
             * @default false
             */
            investigation: boolean;
            /**
             * Risk Note
             * @default false
             */
            risk_note: boolean;
        };
        /**
         * ScanCount
         * @description How often a paper was verified on a day.
         */
        ScanCount: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Scans */
            scans: number;
        };
        /**
         * ScanCounts
         * @description How often a paper was verified, the newest day first; nothing is known of who did (CRT-11).
         */
        ScanCounts: {
            /** Items */
            items: components["schemas"]["ScanCount"][];
            /**
             * Total
             * @description How often on all days, also those before the ones listed.
             */
            total: number;
        };
        /**
         * Seal
         * @description A seal as it stands.
         */
        Seal: {
            /**
             * Allowed Actions
             * @description What you may do to it now; each is a path below the seal.
             */
            allowed_actions: components["schemas"]["SealAct"][];
            /**
             * Allowed After Return
             * @description What you may do only once it is back: it was taken out (R80).
             */
            allowed_after_return: components["schemas"]["SealAct"][];
            /** Certificate Sha256 */
            certificate_sha256: string | null;
            /**
             * Certificate Warned From
             * @description From which day on it is named as due that its certificate ends (R91); null for a seal out of use.
             */
            certificate_warned_from: string | null;
            /**
             * Closing Due On
             * @description Until when that year is to be closed (R88).
             */
            closing_due_on: string | null;
            /**
             * Closing Year
             * @description The earliest year of its register that is over and not closed (R88).
             */
            closing_year: number | null;
            /** Code */
            code: string;
            /**
             * Community Ended
             * @description Its community exists no more: it stamps nothing (CRT-13).
             */
            community_ended: boolean;
            /**
             * Community Id
             * Format: uuid
             */
            community_id: string;
            /** Community Name */
            community_name: string;
            /**
             * Demo
             * @description Its key is a demonstration's: what it stamps has no legal effect (R97).
             */
            demo: boolean;
            /** Deputy Id */
            deputy_id: string | null;
            /** Deputy Name */
            deputy_name: string;
            /** Election On */
            election_on: string | null;
            /**
             * Electronic
             * @description Whether it can sign documents.
             */
            electronic: boolean;
            /** Electronic Until */
            electronic_until: string | null;
            /** Handed Over On */
            handed_over_on: string | null;
            /**
             * Handover Due On
             * @description While a hand-over after an election is missing (R85).
             */
            handover_due_on: string | null;
            /** Handover Overdue */
            handover_overdue: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Keeper Id */
            keeper_id: string | null;
            /** Keeper Name */
            keeper_name: string;
            kind: components["schemas"]["SealKind"];
            /** Loss Notice */
            loss_notice: string;
            /** Loss Record Number */
            loss_record_number: string;
            /**
             * Loss Recorded On
             * @description When the street recorded the loss (R86).
             */
            loss_recorded_on: string | null;
            /** Lost On */
            lost_on: string | null;
            /** Name */
            name: string;
            /**
             * Replaceable On
             * @description First day after the notice of a loss has run its days (R86).
             */
            replaceable_on: string | null;
            /** Replaced By Id */
            replaced_by_id: string | null;
            /** Replaces Id */
            replaces_id: string | null;
            /** Sealed Off On */
            sealed_off_on: string | null;
            state: components["schemas"]["SealState"];
            /** Subdistrict Id */
            subdistrict_id: string | null;
            /**
             * Unable To Stamp
             * @description Who of its keepers can't use it today, for lack of the keeper's role or by a contract (R74, R81).
             */
            unable_to_stamp: ("keeper" | "deputy")[];
            /** Version */
            version: number;
        };
        /**
         * SealAct
         * @description What can be done to a seal once it is made (CRT-13, R85 to R87, R91).
         * @enum {string}
         */
        SealAct: "suspension" | "resumption" | "loss" | "loss-record" | "replacement" | "election" | "keepers" | "certificate" | "retirement" | "sealing-off" | "destruction";
        /**
         * SealCertificate
         * @description The certificate that a seal signs with; its key is never shown.
         */
        SealCertificate: {
            /** Issuer */
            issuer: string;
            /** Revoked At */
            revoked_at: string | null;
            /** Serial Number */
            serial_number: string;
            /** @description What the revocation lists kept here say of it (R93): `unknown` and `revoked` sign nothing. */
            standing: components["schemas"]["Standing"];
            /**
             * Standing As Of
             * @description The day of the list that says that it is good.
             */
            standing_as_of: string | null;
            /** Subject */
            subject: string;
            /**
             * Valid From
             * Format: date-time
             */
            valid_from: string;
            /**
             * Valid Until
             * Format: date-time
             */
            valid_until: string;
        };
        /**
         * SealDetail
         * @description A seal with its picture and its history.
         */
        SealDetail: {
            /**
             * Allowed Actions
             * @description What you may do to it now; each is a path below the seal.
             */
            allowed_actions: components["schemas"]["SealAct"][];
            /**
             * Allowed After Return
             * @description What you may do only once it is back: it was taken out (R80).
             */
            allowed_after_return: components["schemas"]["SealAct"][];
            certificate: components["schemas"]["SealCertificate"] | null;
            /** Certificate Sha256 */
            certificate_sha256: string | null;
            /**
             * Certificate Warned From
             * @description From which day on it is named as due that its certificate ends (R91); null for a seal out of use.
             */
            certificate_warned_from: string | null;
            /**
             * Closing Due On
             * @description Until when that year is to be closed (R88).
             */
            closing_due_on: string | null;
            /**
             * Closing Year
             * @description The earliest year of its register that is over and not closed (R88).
             */
            closing_year: number | null;
            /** Code */
            code: string;
            /**
             * Community Ended
             * @description Its community exists no more: it stamps nothing (CRT-13).
             */
            community_ended: boolean;
            /**
             * Community Id
             * Format: uuid
             */
            community_id: string;
            /** Community Name */
            community_name: string;
            /**
             * Demo
             * @description Its key is a demonstration's: what it stamps has no legal effect (R97).
             */
            demo: boolean;
            /** Deputy Id */
            deputy_id: string | null;
            /** Deputy Name */
            deputy_name: string;
            /** Election On */
            election_on: string | null;
            /**
             * Electronic
             * @description Whether it can sign documents.
             */
            electronic: boolean;
            /** Electronic Until */
            electronic_until: string | null;
            /** Events */
            events: components["schemas"]["SealEvent"][];
            /** Handed Over On */
            handed_over_on: string | null;
            /**
             * Handover Due On
             * @description While a hand-over after an election is missing (R85).
             */
            handover_due_on: string | null;
            /** Handover Overdue */
            handover_overdue: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Image Svg */
            image_svg: string;
            /** Keeper Id */
            keeper_id: string | null;
            /** Keeper Name */
            keeper_name: string;
            /**
             * Key Reference
             * @description Where the key of the certificate lies: `software`, or `pkcs11:<token label>/<key label>`.
             */
            key_reference: string;
            kind: components["schemas"]["SealKind"];
            /** Loss Notice */
            loss_notice: string;
            /** Loss Record Number */
            loss_record_number: string;
            /**
             * Loss Recorded On
             * @description When the street recorded the loss (R86).
             */
            loss_recorded_on: string | null;
            /** Lost On */
            lost_on: string | null;
            /** Name */
            name: string;
            /**
             * Replaceable On
             * @description First day after the notice of a loss has run its days (R86).
             */
            replaceable_on: string | null;
            /** Replaced By Id */
            replaced_by_id: string | null;
            /** Replaces Id */
            replaces_id: string | null;
            /** Sealed Off On */
            sealed_off_on: string | null;
            state: components["schemas"]["SealState"];
            /** Subdistrict Id */
            subdistrict_id: string | null;
            /**
             * Unable To Stamp
             * @description Who of its keepers can't use it today, for lack of the keeper's role or by a contract (R74, R81).
             */
            unable_to_stamp: ("keeper" | "deputy")[];
            /** Version */
            version: number;
        };
        /**
         * SealEnding
         * @description The record of a sealing-off or destruction, with two witnesses (R87).
         * @example {
         *       "held_on": "2026-11-20",
         *       "place": "街道办事处",
         *       "reason": "社区合并",
         *       "record_number": "销印〔2026〕1号",
         *       "witnesses": [
         *         {
         *           "id": "018f3f5e-0000-7000-8000-000000000003",
         *           "name": "周明"
         *         },
         *         {
         *           "id": "018f3f5e-0000-7000-8000-000000000003",
         *           "name": "何敏"
         *         }
         *       ]
         *     }
         */
        SealEnding: {
            /**
             * Held On
             * Format: date
             */
            held_on: string;
            /** Place */
            place: string;
            /** Reason */
            reason: string;
            /**
             * Record Number
             * @default
             */
            record_number: string;
            /** Witnesses */
            witnesses: components["schemas"]["Witness"][];
        };
        /**
         * SealEvent
         * @description One thing that happened to a seal.
         */
        SealEvent: {
            /** Held On */
            held_on?: string | null;
            /**
             * Keepers After
             * @default []
             */
            keepers_after: string[];
            /**
             * Keepers Before
             * @description Keeper and deputy until then (R85).
             * @default []
             */
            keepers_before: string[];
            /** Kind */
            kind: string;
            /**
             * Number
             * @default
             */
            number: string;
            /**
             * Occurred At
             * Format: date-time
             */
            occurred_at: string;
            /** Person Name */
            person_name: string;
            /**
             * Place
             * @default
             */
            place: string;
            /** Reason */
            reason: string;
            /**
             * Witnesses
             * @description Names of who saw it (R87).
             * @default []
             */
            witnesses: string[];
        };
        /**
         * SealInCheckpoint
         * @description What a checkpoint states of one seal, with the path that proves that it does.
         */
        SealInCheckpoint: {
            checkpoint: components["schemas"]["SignedCheckpoint"];
            /**
             * Index
             * @description Place of the seal in the checkpoint, from zero.
             */
            index: number;
            /**
             * Path
             * @description Audit path (RFC 6962) from the statement up to the checkpoint's root.
             */
            path: string[];
            statement: components["schemas"]["SealStatementAnswer"];
        };
        /**
         * SealKind
         * @description Whose seal the paper carries.
         * @enum {string}
         */
        SealKind: "committee" | "party" | "mediation_committee";
        /**
         * SealNotice
         * @description The public notice of a lost seal (CRT-13, R86).
         */
        SealNotice: {
            /** Code */
            code: string;
            /** Community Name */
            community_name: string;
            kind: components["schemas"]["SealKind"];
            /** Loss Notice */
            loss_notice: string;
            /**
             * Lost On
             * Format: date
             */
            lost_on: string;
            /** Name */
            name: string;
        };
        /**
         * SealNoticeList
         * @description The lost seals of a district, latest first.
         */
        SealNoticeList: {
            /** Items */
            items: components["schemas"]["SealNotice"][];
        };
        /**
         * SealPage
         * @description Seals in a stable order and the cursor of what follows.
         */
        SealPage: {
            /** Items */
            items: components["schemas"]["Seal"][];
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
        };
        /**
         * SealReason
         * @description Why.
         * @example {
         *       "reason": "换届期间停用"
         *     }
         */
        SealReason: {
            /** Reason */
            reason: string;
        };
        /**
         * SealReplacement
         * @description The new seal in place of a lost one, with its own code and keepers (R86).
         * @example {
         *       "code": "4403040012346",
         *       "deputy": {
         *         "id": "018f3f5e-0000-7000-8000-000000000003",
         *         "name": "王云"
         *       },
         *       "keeper": {
         *         "id": "018f3f5e-0000-7000-8000-000000000003",
         *         "name": "林静"
         *       },
         *       "reason": "公告期满，补刻"
         *     }
         */
        SealReplacement: {
            /**
             * Code
             * @default
             */
            code: string;
            deputy?: components["schemas"]["Keeper"] | null;
            keeper: components["schemas"]["Keeper"];
            /** Reason */
            reason: string;
        };
        /**
         * SealState
         * @description Where a seal stands (CRT-13, R86, R87).
         * @enum {string}
         */
        SealState: "in_use" | "suspended" | "lost" | "retired" | "destroyed";
        /**
         * SealStatementAnswer
         * @description How far one seal's register had come.
         */
        SealStatementAnswer: {
            /**
             * Last Hash
             * @description The hash of the last of them.
             */
            last_hash: string;
            /**
             * Root
             * @description The Merkle root over all of them (RFC 6962).
             */
            root: string;
            /**
             * Seal Id
             * Format: uuid
             */
            seal_id: string;
            /**
             * Size
             * @description How many entries the register had.
             */
            size: number;
        };
        /**
         * SecondApprovalAnswer
         * @description Who at the subdistrict approved a use outside the published range (R79).
         */
        SecondApprovalAnswer: {
            /**
             * Approved At
             * Format: date-time
             */
            approved_at: string;
            /** Approved By Name */
            approved_by_name: string;
            /** Opinion */
            opinion: string;
        };
        /**
         * SecondApprovalInput
         * @description What the subdistrict says of it; nothing need be said.
         * @example {
         *       "opinion": "情况属实，同意用印。"
         *     }
         */
        SecondApprovalInput: {
            /**
             * Opinion
             * @default
             */
            opinion: string;
        };
        /**
         * Seen
         * @description What was looked at.
         * @enum {string}
         */
        Seen: "applicant" | "evidence" | "preview" | "document" | "notice" | "known_facts" | "file" | "export" | "accesses" | "search" | "list";
        /**
         * SheetAnswer
         * @description A page as it is shown.
         */
        SheetAnswer: {
            /** Height Mm */
            height_mm: number;
            /** Width Mm */
            width_mm: number;
        };
        /**
         * SignedCheckpoint
         * @description A checkpoint as it was signed, with hash, public key and signature.
         */
        SignedCheckpoint: {
            /**
             * Breaks
             * @description Seals whose register no longer continues the checkpoint before.
             */
            breaks: string[];
            /**
             * District Id
             * Format: uuid
             */
            district_id: string;
            /** Format */
            format: string;
            /** Hash */
            hash: string;
            /** Key Id */
            key_id: string;
            /**
             * Made At
             * Format: date-time
             * @description Exactly as signed: UTC with microseconds.
             */
            made_at: string;
            /** Number */
            number: number;
            /**
             * Previous Hash
             * @description The hash of the checkpoint before.
             */
            previous_hash: string;
            /**
             * Public Key
             * @description Raw Ed25519 key in hexadecimal; trust the one published, not this one.
             */
            public_key: string;
            /**
             * Root
             * @description The Merkle root over what is stated of each seal, in the order of their ids.
             */
            root: string;
            /** Seal Count */
            seal_count: number;
            /**
             * Signature
             * @description Ed25519 (RFC 8032) in hexadecimal.
             */
            signature: string;
        };
        /**
         * StampingInput
         * @description What the keeper is about to stamp.
         * @example {
         *       "copies": 1
         *     }
         */
        StampingInput: {
            /**
             * Copies
             * @description As many as were approved (R78).
             * @default 1
             */
            copies: number;
            /**
             * Wet Seal Used
             * @description Of a paper that is not signed: the physical seal stands on the print (R23).
             * @default false
             */
            wet_seal_used: boolean;
        };
        /**
         * Stance
         * @description What a department says of a proposed type; either way it is on record, and the decision weighs it.
         * @enum {string}
         */
        Stance: "for" | "against";
        /**
         * Standing
         * @description What is known of whether a certificate was revoked; only GOOD and REVOKED are knowledge (R93).
         * @enum {string}
         */
        Standing: "good" | "revoked" | "unknown" | "not_asked";
        /**
         * StateCount
         * @description How many requests stand in one state.
         */
        StateCount: {
            /**
             * Count
             * @description Counted up to one thousand.
             */
            count: number;
            status: components["schemas"]["RequestState"];
        };
        /**
         * StripEdge
         * @description Where on a page the strip to verify it by may stand: in a corner, or standing in a side margin.
         * @enum {string}
         */
        StripEdge: "bottom_left" | "bottom_right" | "left" | "right" | "top_left" | "top_right";
        /**
         * SubmittedRequest
         * @description A request as it was submitted, with what keeps it from approval as long as nobody brings it.
         */
        SubmittedRequest: {
            /** Allowed Actions */
            allowed_actions: components["schemas"]["Action"][];
            /**
             * Applicant Name
             * @description Masked (CRT-12).
             */
            applicant_name: string;
            /**
             * Applied By
             * Format: uuid
             */
            applied_by: string;
            /** Applied By Name */
            applied_by_name: string;
            /** Approved At */
            approved_at: string | null;
            /** Approved By */
            approved_by: string | null;
            /** Approved By Name */
            approved_by_name: string | null;
            asking_body_kind: components["schemas"]["AskingBodyKind"] | null;
            /** Asking Body Name */
            asking_body_name: string;
            /**
             * Awaits Second Approval
             * @description Outside the published range: the subdistrict must approve it as well before it is stamped (R79).
             */
            awaits_second_approval: boolean;
            /**
             * Certificate Identifier
             * @description Of the electronic certificate (GB/T 36904, R98).
             */
            certificate_identifier: string | null;
            /** Certificate Number */
            certificate_number: string | null;
            /** Certificate Type Code */
            certificate_type_code: string | null;
            /**
             * Community Id
             * Format: uuid
             */
            community_id: string;
            /** Community Name */
            community_name: string;
            /** Copies */
            copies: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Delivered At */
            delivered_at: string | null;
            /** @description The record of that destruction; null as a rule. */
            destruction: components["schemas"]["DestroyedBy"] | null;
            /**
             * Document Sha256
             * @description Fingerprint of the fixed document, taken before it is stamped.
             */
            document_sha256: string | null;
            /** Document Sm3 */
            document_sm3: string | null;
            /** Due On */
            due_on: string | null;
            /**
             * Erased On
             * @description The day on which what named people was destroyed; null as a rule.
             */
            erased_on: string | null;
            /** Evidence */
            evidence: components["schemas"]["EvidenceAnswer"][];
            /** Evidence Seen */
            evidence_seen: string[];
            /** Filled Fields */
            filled_fields: string[];
            /** @description Of an external form, as soon as it was uploaded. */
            form: components["schemas"]["FormAnswer"] | null;
            /**
             * Gaps
             * @description Documents not on file yet (CRT-7), records of R7 and R8; it is submitted all the same.
             */
            gaps: components["schemas"]["ProblemReason"][];
            /** Has Proxy */
            has_proxy: boolean;
            /** Hukou Link */
            hukou_link: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            identity_document: components["schemas"]["IdentityDocument"] | null;
            /**
             * Identity Number
             * @description Masked.
             */
            identity_number: string | null;
            imprint: components["schemas"]["Imprint"] | null;
            /** Is For Resident */
            is_for_resident: boolean;
            kind: components["schemas"]["RequestKind"];
            medium: components["schemas"]["Medium"];
            /** Overdue */
            overdue: boolean;
            /**
             * Phone
             * @description Masked.
             */
            phone: string | null;
            /**
             * Proxy Identity Number
             * @description Masked; null where it was not given.
             */
            proxy_identity_number: string | null;
            /**
             * Proxy Name
             * @description Masked.
             */
            proxy_name: string | null;
            /** Purpose */
            purpose: string;
            /**
             * Reason
             * @description Why it was returned, rejected, withdrawn or voided; empty otherwise.
             */
            reason: string;
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
            /**
             * Recipient
             * @description Masked.
             */
            recipient: string | null;
            /**
             * Refuted
             * @description A check found it untrue: it can be rejected or sent back only (R11).
             */
            refuted: boolean;
            /** Register Number */
            register_number: number | null;
            /** Register Year */
            register_year: number | null;
            /** @description Of a rejected request: what the resident takes away; open it at `/refusals/{id}/notice.pdf` (R22). */
            rejection_notice: components["schemas"]["RejectionNotice"] | null;
            /** @description Of a voided paper: what takes its place once it is stamped. */
            replaced_by: components["schemas"]["PaperLink"] | null;
            /** @description The voided paper in whose place this one is made. */
            replaces: components["schemas"]["PaperLink"] | null;
            resolution: components["schemas"]["ResolutionInput"] | null;
            risk_records: components["schemas"]["RiskRecordsInput"];
            /** Seal Id */
            seal_id: string | null;
            /**
             * Seal Signature Sha256
             * @description Of the SM2 seal signature beside the file, if there is one.
             */
            seal_signature_sha256: string | null;
            /** @description The second approval, as soon as it was given. */
            second_approval: components["schemas"]["SecondApprovalAnswer"] | null;
            /**
             * Signature Level
             * @description `B-T` with a time stamp, `B-B` without; null without a file.
             */
            signature_level: string | null;
            /**
             * Signed Sha256
             * @description Fingerprint of the signed file; null when there is none.
             */
            signed_sha256: string | null;
            /** Stamped At */
            stamped_at: string | null;
            /** Stamped By Name */
            stamped_by_name: string | null;
            status: components["schemas"]["RequestState"];
            /** Subdistrict Id */
            subdistrict_id: string | null;
            /** Submitted At */
            submitted_at: string | null;
            /**
             * Template Number
             * @description The district's own text it was approved with; null for the national text, or before approval.
             */
            template_number: number | null;
            /**
             * Time Stamp Problem
             * @description Why there is no time stamp although a service is set.
             */
            time_stamp_problem: string | null;
            /** Title */
            title: string;
            /** @description The transitional path as it was claimed (R5). */
            transitional: components["schemas"]["TransitionalClaim"] | null;
            /** Valid Until */
            valid_until: string | null;
            verification: components["schemas"]["VerificationAnswer"] | null;
            /**
             * Verification Address
             * @description What the QR code of the stamped paper opens.
             */
            verification_address: string | null;
            /** @description Where it was chosen; null where there is room. */
            verification_strip: components["schemas"]["StripEdge"] | null;
            /** Version */
            version: number;
            /** Where To Go */
            where_to_go: string;
        };
        /**
         * SwitchEnding
         * @description From which day the path is off again, and why.
         * @example {
         *       "ends_on": "2027-01-15",
         *       "reason": "接口已开通。"
         *     }
         */
        SwitchEnding: {
            /**
             * Ends On
             * Format: date
             * @description The first day on which it is off.
             */
            ends_on: string;
            /** Reason */
            reason: string;
        };
        /**
         * TakenFacts
         * @description The facts of an earlier paper in full, to be put into a new request.
         */
        TakenFacts: {
            /** Name */
            name: string;
            /** Phone */
            phone: string;
            /** Values */
            values: {
                [key: string]: string;
            };
        };
        /**
         * TemplateAct
         * @description What can be done with a version.
         * @enum {string}
         */
        TemplateAct: "update" | "publication" | "withdrawal";
        /**
         * TemplateAnswer
         * @description One version with its text, what is wrong with it, and what it changes.
         */
        TemplateAnswer: {
            /** Allowed Actions */
            allowed_actions: components["schemas"]["TemplateAct"][];
            /** Body */
            body: string;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /** Changed By Name */
            changed_by_name: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Created By Name */
            created_by_name: string;
            /**
             * Difference
             * @description The text of `replaces` and this one, clause by clause.
             */
            difference: components["schemas"]["DifferencePiece"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** In Force From */
            in_force_from: string | null;
            /** Note */
            note: string;
            /**
             * Number
             * @description What people call it: version 1, 2, 3 of this type's text.
             */
            number: number;
            /**
             * Problems
             * @description What must be mended before it is published (R2, R14, R16).
             */
            problems: components["schemas"]["ProblemReason"][];
            /** Published At */
            published_at: string | null;
            /** Published By Name */
            published_by_name: string | null;
            /**
             * Replaces
             * @description The version in whose place it comes; null for the national text.
             */
            replaces: number | null;
            standing: components["schemas"]["TemplateStanding"];
            /** Title */
            title: string;
            /** Title Before */
            title_before: string;
            /** Type Code */
            type_code: string;
            /** Type Name */
            type_name: string;
            /**
             * Version
             * @description For `If-Match`.
             */
            version: number;
            /**
             * Warnings
             * @description What should be looked at; it can be published all the same.
             */
            warnings: components["schemas"]["ProblemReason"][];
            /** Withdrawn At */
            withdrawn_at: string | null;
            /** Withdrawn By Name */
            withdrawn_by_name: string | null;
        };
        /**
         * TemplateContent
         * @description Title and text of a paper, with {placeholders} where the facts go.
         * @example {
         *       "body": "兹证明{holder_name}（公民身份号码：{holder_identity_number}）自{resident_since}起在{address}居住，以上情况由{community_name}通过{verified_by_means}核实。\n本证明应{asking_body}要求，仅用于{purpose}，有效期至{valid_until}。",
         *       "title": "居住情况证明"
         *     }
         */
        TemplateContent: {
            /** Body */
            body: string;
            /** Title */
            title: string;
        };
        /**
         * TemplatePage
         * @description Versions, newest first, and the cursor of what follows.
         */
        TemplatePage: {
            /** Items */
            items: components["schemas"]["TemplateSummary"][];
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
        };
        /**
         * TemplatePublication
         * @description From which day a text holds, and why it was changed.
         * @example {
         *       "from_day": "2030-09-01",
         *       "note": "按区民政局意见写明核实方式"
         *     }
         */
        TemplatePublication: {
            /**
             * From Day
             * Format: date
             * @description Today at the earliest.
             */
            from_day: string;
            /**
             * Note
             * @description Why; it stands in the history.
             * @default
             */
            note: string;
        };
        /**
         * TemplateStanding
         * @description Where a version stands on a day; it follows from its state, its day, and the versions after it.
         * @enum {string}
         */
        TemplateStanding: "draft" | "planned" | "in_force" | "superseded" | "withdrawn";
        /**
         * TemplateSummary
         * @description One version of a district's own text.
         */
        TemplateSummary: {
            /** Allowed Actions */
            allowed_actions: components["schemas"]["TemplateAct"][];
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /** Changed By Name */
            changed_by_name: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Created By Name */
            created_by_name: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** In Force From */
            in_force_from: string | null;
            /** Note */
            note: string;
            /**
             * Number
             * @description What people call it: version 1, 2, 3 of this type's text.
             */
            number: number;
            /** Published At */
            published_at: string | null;
            /** Published By Name */
            published_by_name: string | null;
            standing: components["schemas"]["TemplateStanding"];
            /** Title */
            title: string;
            /** Type Code */
            type_code: string;
            /** Type Name */
            type_name: string;
            /**
             * Version
             * @description For `If-Match`.
             */
            version: number;
            /** Withdrawn At */
            withdrawn_at: string | null;
            /** Withdrawn By Name */
            withdrawn_by_name: string | null;
        };
        /**
         * TextInput
         * @description Title and text of the paper, with {placeholders} where the facts go.
         */
        TextInput: {
            /**
             * Body
             * @default
             */
            body: string;
            /**
             * Title
             * @default
             */
            title: string;
        };
        /**
         * TitleAnswer
         * @description What the title of a paper names that has no type of its own; refused at submission for these reasons.
         */
        TitleAnswer: {
            /** @description The type that it names; null for none. */
            certificate_type: components["schemas"]["CertificateTypeSummary"] | null;
            /**
             * Reasons
             * @description Empty for a title that names nothing of the catalogue.
             */
            reasons: components["schemas"]["ProblemReason"][];
            /** Registry Facts */
            registry_facts: components["schemas"]["RegistryFactAnswer"][];
        };
        /**
         * TrailSubject
         * @description The things whose trail those may read who may read the thing.
         * @enum {string}
         */
        TrailSubject: "refusal" | "seal" | "stamp_request";
        /**
         * TransitionalApproval
         * @description The director's own word on a transitional case (R5).
         * @example {
         *       "only_verified_facts": true,
         *       "within_duties": true
         *     }
         */
        TransitionalApproval: {
            /**
             * Only Verified Facts
             * @description The paper says nothing more than what was verified.
             */
            only_verified_facts: boolean;
            /**
             * Within Duties
             * @description It lies within the community's duties.
             */
            within_duties: boolean;
        };
        /**
         * TransitionalClaim
         * @description What the counter says of a type that must not be issued; the district's switch is never sent (R5).
         */
        TransitionalClaim: {
            /**
             * Within Duties
             * @description What is to be stamped lies within the community's duties.
             */
            within_duties: boolean;
        };
        /**
         * TransitionalPathAnswer
         * @description The transitional path as it is on for a type that must not be issued (R5).
         */
        TransitionalPathAnswer: {
            /** Document */
            document: string;
            /** Reason */
            reason: string;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /**
             * Valid Until
             * Format: date
             * @description The first day on which it is off again.
             */
            valid_until: string;
        };
        /**
         * TransitionalSwitchAnswer
         * @description One time for which the path was, is or will be on: who switched it on and off, why (R5).
         */
        TransitionalSwitchAnswer: {
            /** Allowed Actions */
            allowed_actions: "end"[];
            /** Document */
            document: string;
            /** End Reason */
            end_reason: string;
            /** Ended At */
            ended_at: string | null;
            /** Ended By Name */
            ended_by_name: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Number */
            number: number;
            /** Reason */
            reason: string;
            /**
             * State
             * @enum {string}
             */
            state: "on" | "not_yet" | "off";
            /**
             * Switched At
             * Format: date-time
             */
            switched_at: string;
            /** Switched By Name */
            switched_by_name: string;
            /** Type Code */
            type_code: string;
            /** Type Name */
            type_name: string;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /**
             * Valid Until
             * Format: date
             */
            valid_until: string;
        };
        /**
         * TransitionalSwitchList
         * @description Every time the path was switched on in a district, the newest first (R5).
         */
        TransitionalSwitchList: {
            /** Items */
            items: components["schemas"]["TransitionalSwitchAnswer"][];
        };
        /**
         * TypeDefinition
         * @description A type as the national reference data has them; what is left out is a gap, not an error.
         */
        TypeDefinition: {
            /**
             * Aliases
             * @default []
             */
            aliases: string[];
            /**
             * Asking Bodies
             * @default []
             */
            asking_bodies: string[];
            /**
             * Asking Body Kinds
             * @default []
             */
            asking_body_kinds: components["schemas"]["AskingBodyKind"][];
            /**
             * Certificate Class
             * @default issue
             * @enum {string}
             */
            certificate_class: "issue" | "issue_with_basis";
            /** @default simple */
            complexity: components["schemas"]["Complexity"];
            /** Default Validity Days */
            default_validity_days?: number | null;
            /**
             * Documents
             * @default []
             */
            documents: components["schemas"]["AdditionalDocument"][];
            /**
             * Fields
             * @default []
             */
            fields: components["schemas"]["FieldInput"][];
            /**
             * @default {
             *       "conditions": "",
             *       "form_sample": "",
             *       "issuer": "",
             *       "legal_basis": "",
             *       "materials": [],
             *       "name_and_use": "",
             *       "requesting_body": "",
             *       "steps": [],
             *       "time_limit": ""
             *     }
             */
            guide: components["schemas"]["GuideInput"];
            /**
             * Hukou Link Required
             * @default false
             */
            hukou_link_required: boolean;
            /**
             * Legal Basis
             * @default []
             */
            legal_basis: components["schemas"]["BasisInput"][];
            /**
             * Legal Risk
             * @default false
             */
            legal_risk: boolean;
            /**
             * Name
             * @default
             */
            name: string;
            /**
             * Name En
             * @default
             */
            name_en: string;
            /**
             * Personal Status Paper
             * @default false
             */
            personal_status_paper: boolean;
            /**
             * Public Interest
             * @default false
             */
            public_interest: boolean;
            /**
             * Responsible Body
             * @default
             */
            responsible_body: string;
            /** @default committee */
            seal: components["schemas"]["SealKind"];
            /**
             * @default {
             *       "body": "",
             *       "title": ""
             *     }
             */
            template: components["schemas"]["TextInput"];
            /**
             * Where To Go
             * @default
             */
            where_to_go: string;
            /**
             * Where To Go En
             * @default
             */
            where_to_go_en: string;
            /**
             * Working Days
             * @description A limit of its own for a complex type; null: the district's default (R10).
             */
            working_days?: number | null;
        };
        /**
         * ValueField
         * @description One value that the text of the paper needs.
         */
        ValueField: {
            /** Key */
            key: string;
            /** Label */
            label: string;
            /** Label En */
            label_en: string;
            /** Options */
            options: string[];
            /** Required */
            required: boolean;
            type: components["schemas"]["FieldType"];
        };
        /**
         * Verification
         * @description What can be said of a paper without saying whose it is (CRT-11).
         */
        Verification: {
            /** Checks */
            checks: components["schemas"]["Check"][];
            /**
             * Demo
             * @description A demonstration seal: whatever the result, without legal effect (R97).
             */
            demo: boolean;
            /** Issued On */
            issued_on: string | null;
            /** Issuer */
            issuer: string | null;
            /** Masked Name */
            masked_name: string | null;
            /** Number */
            number: string | null;
            /**
             * Paper Original
             * @description The original is the paper under the physical seal; no file of it is signed (R23).
             * @default false
             */
            paper_original: boolean;
            /**
             * Replaced On
             * @description The day on which a newer paper was stamped in its place; nothing else is said of that one.
             */
            replaced_on: string | null;
            /** @description `voided` was taken back; `replaced` too, and a newer paper stands in its place; `seal_lost` was registered on the day its seal was reported lost, or later; `altered` is of files only. */
            result: components["schemas"]["Result"];
            /**
             * Seal Lost On
             * @description The day on which its seal was reported lost. A paper registered before that day stays what it was; of that day or later it is `seal_lost` (R86).
             */
            seal_lost_on: string | null;
            /** Title */
            title: string | null;
            /** Valid Until */
            valid_until: string | null;
        };
        /**
         * VerificationAnswer
         * @description How the facts were checked, without what names people.
         */
        VerificationAnswer: {
            /** Confirmed */
            confirmed: boolean;
            /** Covers */
            covers: string[];
            method: components["schemas"]["VerificationMethod"];
            /**
             * Verified At
             * Format: date-time
             */
            verified_at: string;
            /** Verified By Name */
            verified_by_name: string;
        };
        /**
         * VerificationInput
         * @description What was checked, how, with what result (CRT-5, R11).
         * @example {
         *       "confirmed": true,
         *       "covers": [
         *         "holder_name",
         *         "address"
         *       ],
         *       "method": "visit",
         *       "note": "入户核实"
         *     }
         */
        VerificationInput: {
            /** Confirmed */
            confirmed: boolean;
            /**
             * Covers
             * @description Fields whose values were found true; left out: all that are filled.
             */
            covers?: string[] | null;
            method: components["schemas"]["VerificationMethod"];
            /**
             * Note
             * @default
             */
            note: string;
            /**
             * Verified At
             * @description Left out: now.
             */
            verified_at?: string | null;
            /**
             * Witnesses
             * @default []
             */
            witnesses: string[];
        };
        /**
         * VerificationKey
         * @description A public key of QR codes; it speaks for papers issued from `valid_from` until before `valid_until`.
         */
        VerificationKey: {
            /** Algorithm */
            algorithm: string;
            /**
             * Demo
             * @description What it signs is a demonstration, without legal effect (R97).
             */
            demo: boolean;
            /**
             * Id
             * @description The `k` of the payload: the first eight hexadecimal digits of the key's SHA-256.
             */
            id: string;
            /**
             * Public Key
             * @description Raw Ed25519 key (RFC 8032) in hexadecimal.
             */
            public_key: string;
            /** Valid From */
            valid_from: string | null;
            /** Valid Until */
            valid_until: string | null;
        };
        /**
         * VerificationKeyList
         * @description The keys by which a QR code is checked without a network, the present one first (CRT-11).
         */
        VerificationKeyList: {
            /** Items */
            items: components["schemas"]["VerificationKey"][];
        };
        /**
         * VerificationMethod
         * @description How the facts were checked (CRT-5, R11).
         * @enum {string}
         */
        VerificationMethod: "archive" | "visit" | "shared_data" | "witnesses";
        /**
         * VoidingInput
         * @description Why a stamped paper no longer counts, and where its original is (R84).
         * @example {
         *       "original_returned": true,
         *       "reason": "地址有误，已重开"
         *     }
         */
        VoidingInput: {
            /**
             * Loss Declared
             * @default false
             */
            loss_declared: boolean;
            /**
             * Original Returned
             * @default false
             */
            original_returned: boolean;
            /** Reason */
            reason: string;
        };
        /**
         * WaitingItem
         * @description One thing that waits for the caller.
         */
        WaitingItem: {
            /** Due On */
            due_on: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @description `stamp_request`, `stamping`, `delivery`, `seal_outing`, `use_stopped`, or what is due with a seal: `register_closing`, `seal_deputy`, `seal_handover`, `seal_loss_record`, `seal_replacement`, `seal_retirement`, `seal_sealing_off`.
             */
            kind: string;
            /** Link */
            link: string;
            /** Overdue */
            overdue: boolean;
            /** Title */
            title: string;
            /**
             * Who
             * @description Masked; of an outing, who carries the seal; of a seal, whose it is.
             */
            who: string | null;
        };
        /**
         * WithdrawalInput
         * @description Why a proposal goes no further.
         * @example {
         *       "reason": "索要单位来函撤回申请。"
         *     }
         */
        WithdrawalInput: {
            /** Reason */
            reason: string;
        };
        /**
         * Witness
         * @description Somebody who saw a seal sealed off or destroyed.
         */
        Witness: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * WorkQueue
         * @description What waits for whoever asks, most urgent first.
         */
        WorkQueue: {
            /** Figures */
            figures: components["schemas"]["Figure"][];
            /** Items */
            items: components["schemas"]["WaitingItem"][];
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
                /** @description Only what was done to this thing. */
                subject_id?: string | null;
                /** @description Of which kind the thing is. */
                subject_kind?: components["schemas"]["TrailSubject"] | null;
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
    "catalogue-get-catalogue": {
        parameters: {
            query?: {
                /** @description The district whose own layer is added; the national list alone without it. */
                district_id?: string | null;
                /** @description The day the answer is about; today when left out. */
                on?: string | null;
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
                    "application/json": components["schemas"]["CatalogueBoard"];
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
    "catalogue-list-entries": {
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
                    "application/json": components["schemas"]["CatalogueEntryList"];
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
    "catalogue-adopt-entry": {
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
                "application/json": components["schemas"]["LayerEntryInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateTypeDetail"];
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
    "catalogue-end-entry": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryEnding"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueEntry"];
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
    "catalogue-export-entries": {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    "catalogue-import-entries": {
        parameters: {
            query?: {
                /** @description False only shows what would change. */
                apply?: boolean;
            };
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_catalogue-import-entries"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueImport"];
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
    "catalogue-list-editions": {
        parameters: {
            query: {
                /** @description `next` of the page before. */
                after?: string | null;
                /** @description The district whose list it is. */
                district_id: string;
                /** @description How many at most. */
                limit?: number;
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
                    "application/json": components["schemas"]["KeysetPage_CatalogueEdition_"];
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
    "catalogue-export-catalogue": {
        parameters: {
            query?: {
                /** @description The district whose own layer is added; the national list alone without it. */
                district_id?: string | null;
                /** @description The day the answer is about; today when left out. */
                on?: string | null;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    "certificate-templates-list-certificate-templates": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string | null;
                /** @description How many at most. */
                limit?: number;
                /** @description Only versions of this type's text. */
                type_code?: string | null;
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
                    "application/json": components["schemas"]["TemplatePage"];
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
    "certificate-templates-draft-certificate-template": {
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
                "application/json": components["schemas"]["NewTemplate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateAnswer"];
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
    "certificate-templates-get-certificate-template": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template_id: string;
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
                    "application/json": components["schemas"]["TemplateAnswer"];
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
    "certificate-templates-change-certificate-template": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                template_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateContent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateAnswer"];
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
    "certificate-templates-preview-certificate-template": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template_id: string;
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
                    "application/pdf": string;
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
    "certificate-templates-publish-certificate-template": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                template_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplatePublication"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateAnswer"];
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
    "certificate-templates-withdraw-certificate-template": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                template_id: string;
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
                    "application/json": components["schemas"]["TemplateAnswer"];
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
    "certificate-types-find-certificate-types": {
        parameters: {
            query?: {
                certificate_class?: components["schemas"]["CertificateClass"] | null;
                /** @description The district whose own layer is added; the national list alone without it. */
                district_id?: string | null;
                /** @description Chinese, everyday names, pinyin, initials or a code. */
                query?: string;
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
                    "application/json": components["schemas"]["CertificateTypeList"];
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
    "certificate-types-get-certificate-type": {
        parameters: {
            query?: {
                /** @description The district whose own layer is added; the national list alone without it. */
                district_id?: string | null;
            };
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["CertificateTypeDetail"];
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
    "certificate-templates-open-certificate-sample": {
        parameters: {
            query?: {
                /** @description The district whose text it is; the national one without. */
                district_id?: string | null;
            };
            header?: never;
            path: {
                code: string;
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
                    "application/pdf": string;
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
    "certificate-types-judge-title": {
        parameters: {
            query?: {
                /** @description The district whose own layer is added; the national list alone without it. */
                district_id?: string | null;
                /** @description What a form or a paper without a type is called. */
                title?: string;
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
                    "application/json": components["schemas"]["TitleAnswer"];
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
    "parameters-list-parameters": {
        parameters: {
            query?: {
                as_of?: string | null;
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
                    "application/json": components["schemas"]["ParameterList"];
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
    "parameters-set-parameter": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParameterChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Parameter"];
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
    "personal-accesses-list-personal-accesses": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string | null;
                community_id?: string | null;
                /** @description Only looks from this day on. */
                first_day?: string | null;
                /** @description Only looks up to this day. */
                last_day?: string | null;
                /** @description How many at most. */
                limit?: number;
                /** @description Only looks of this person. */
                person_id?: string | null;
                seen?: components["schemas"]["Seen"] | null;
                /** @description Only looks at this request or notice. */
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
                    "application/json": components["schemas"]["KeysetPage_PersonalAccess_"];
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
    "personal-accesses-export-personal-accesses": {
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
                "application/json": components["schemas"]["AccessExport"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
    "personal-accesses-list-lookers": {
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
                    "application/json": components["schemas"]["LookerList"];
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
    "personal-accesses-search-personal-accesses": {
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
                "application/json": components["schemas"]["ResidentAccessQuery"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResidentAccesses"];
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
    "refusals-count-refusals": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string | null;
                community_id?: string | null;
                /** @description How many at most. */
                limit?: number;
                /** @description Such as `2026-11`. */
                month?: string | null;
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
                    "application/json": components["schemas"]["RefusalCountPage"];
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
    "refusals-export-counts": {
        parameters: {
            query?: {
                /** @description First month, such as `2026-01`. */
                since?: string | null;
                /** @description Last month, such as `2026-11`. */
                to?: string | null;
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
                    "text/csv": string;
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
    "refusals-list-refusals": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string | null;
                /** @description Its exact name; empty for those that named none. */
                asking_body?: string | null;
                asking_body_kind?: components["schemas"]["AskingBodyKind"] | null;
                certificate_type_code?: string | null;
                community_id?: string | null;
                /** @description How many at most. */
                limit?: number;
                /** @description Such as `2026-11`. */
                month?: string | null;
                /** @description True: filed requests refused after their check (R22); false: everything else. */
                of_request?: boolean | null;
                registry_fact?: components["schemas"]["RegistryFact"] | null;
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
                    "application/json": components["schemas"]["RefusalPage"];
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
    "refusals-issue-refusal": {
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
                "application/json": components["schemas"]["NewRefusal"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
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
    "refusals-get-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                refusal_id: string;
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
                    "application/json": components["schemas"]["Refusal"];
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
    "refusals-open-notice": {
        parameters: {
            query?: {
                /** @description Left out by whoever handles a request that is not finished: that is the purpose. */
                purpose?: components["schemas"]["Purpose"] | null;
                /** @description In words; required with `other`. */
                purpose_note?: string;
            };
            header?: never;
            path: {
                refusal_id: string;
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
                    "application/pdf": string;
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
    "checkpoints-get-checker": {
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
                    "text/x-python": string;
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
    "checkpoints-list-checkpoint-keys": {
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
                    "application/json": components["schemas"]["CheckpointKeyList"];
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
    "checkpoints-list-checkpoints": {
        parameters: {
            query: {
                /** @description `next` of the page before. */
                after?: string | null;
                /** @description The district. */
                district_id: string;
                /** @description How many at most. */
                limit?: number;
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
                    "application/json": components["schemas"]["CheckpointPage"];
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
    "checkpoints-make-checkpoint": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckpointDetail"];
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
    "checkpoints-get-checkpoint": {
        parameters: {
            query: {
                /** @description The district. */
                district_id: string;
            };
            header?: never;
            path: {
                number: number;
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
                    "application/json": components["schemas"]["CheckpointDetail"];
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
    "residents-export-resident": {
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
                "application/json": components["schemas"]["ResidentQuery"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
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
    "residents-know-resident": {
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
                "application/json": components["schemas"]["KnownResidentQuery"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownResident"];
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
    "residents-search-resident": {
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
                "application/json": components["schemas"]["ResidentQuery"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResidentFile"];
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
    "retention-list-appraisals": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string | null;
                /** @description How many at most. */
                limit?: number;
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
                    "application/json": components["schemas"]["KeysetPage_Appraisal_"];
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
    "retention-add-appraisal": {
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
                "application/json": components["schemas"]["AppraisalInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appraisal"];
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
    "retention-list-destructions": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string | null;
                /** @description How many at most. */
                limit?: number;
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
                    "application/json": components["schemas"]["KeysetPage_DestructionRecord_"];
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
    "retention-destroy-due": {
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
                "application/json": components["schemas"]["DestructionInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Destruction"];
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
    "retention-list-due-records": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string | null;
                /** @description Only what was closed before this day. */
                closed_before?: string | null;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                record_class: components["schemas"]["RecordClass"];
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
                    "application/json": components["schemas"]["KeysetPage_DueRecord_"];
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
    "retention-export-due-records": {
        parameters: {
            query?: {
                closed_before?: string | null;
            };
            header?: never;
            path: {
                record_class: components["schemas"]["RecordClass"];
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    "retention-list-retention-periods": {
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
                    "application/json": components["schemas"]["PeriodList"];
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
    "retention-set-retention-period": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_class: components["schemas"]["RecordClass"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeriodInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodList"];
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
    "retention-get-retention-plan": {
        parameters: {
            query?: {
                closed_before?: string | null;
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
                    "application/json": components["schemas"]["RetentionPlan"];
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
    "seals-draw-seal": {
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
                "application/json": components["schemas"]["NewDrawing"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Drawing"];
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
    "seals-list-seal-notices": {
        parameters: {
            query: {
                /** @description The district. */
                district_id: string;
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
                    "application/json": components["schemas"]["SealNoticeList"];
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
    "seals-list-seals": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string | null;
                /** @description Only seals with which something is due, a year of the register to be closed included. */
                due?: boolean;
                /** @description How many at most. */
                limit?: number;
                state?: components["schemas"]["SealState"] | null;
                /** @description Only seals of this community, or of this subdistrict's. */
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
                    "application/json": components["schemas"]["SealPage"];
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
    "seals-make-seal": {
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
                "application/json": components["schemas"]["NewSeal"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealDetail"];
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
    "seals-get-seal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seal_id: string;
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
                    "application/json": components["schemas"]["SealDetail"];
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
    "seals-bring-certificate": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                seal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealDetail"];
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
    "seals-destroy-seal": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                seal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealEnding"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealDetail"];
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
    "seals-record-election": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                seal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Election"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealDetail"];
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
    "seals-renew-electronic-seal": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                seal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealDetail"];
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
    "seals-appoint-keepers": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                seal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepersInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealDetail"];
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
    "seals-report-loss": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                seal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealDetail"];
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
    "seals-record-loss": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                seal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LossRecord"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealDetail"];
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
    "seal-outings-list-seal-outings": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string | null;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                seal_id: string;
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
                    "application/json": components["schemas"]["OutingPage"];
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
    "seal-outings-book-seal-outing": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                seal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOuting"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutingAnswer"];
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
    "seal-outings-approve-seal-outing": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                outing_id: string;
                seal_id: string;
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
                    "application/json": components["schemas"]["OutingAnswer"];
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
    "seal-outings-let-seal-go": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                outing_id: string;
                seal_id: string;
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
                    "application/json": components["schemas"]["OutingAnswer"];
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
    "seal-outings-refuse-seal-outing": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                outing_id: string;
                seal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutingReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutingAnswer"];
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
    "seal-outings-take-seal-back": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                outing_id: string;
                seal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutingAnswer"];
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
    "register-list-register-entries": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string | null;
                /** @description How many at most. */
                limit?: number;
                /** @description Number of an entry, `7` or `2026-7`, or the whole number of a certificate. */
                number?: string | null;
                /** @description Only entries of this year. */
                year?: number | null;
            };
            header?: never;
            path: {
                seal_id: string;
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
                    "application/json": components["schemas"]["RegisterPage"];
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
    "register-get-receipt": {
        parameters: {
            query?: {
                /** @description A checkpoint; by default the newest. */
                checkpoint?: number | null;
            };
            header?: never;
            path: {
                entry_id: string;
                seal_id: string;
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
                    "application/json": components["schemas"]["Receipt"];
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
    "register-check-register": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seal_id: string;
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
                    "application/json": components["schemas"]["RegisterCheck"];
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
    "register-list-closings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seal_id: string;
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
                    "application/json": components["schemas"]["RegisterClosingList"];
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
    "register-close-year": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                seal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosingInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterClosing"];
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
    "register-prove-consistency": {
        parameters: {
            query: {
                /** @description The district. */
                district_id: string;
                /** @description Number of a checkpoint. */
                earlier: number;
                /** @description Number of a checkpoint. */
                later: number;
            };
            header?: never;
            path: {
                seal_id: string;
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
                    "application/json": components["schemas"]["ConsistencyProof"];
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
    "register-export-register": {
        parameters: {
            query?: {
                /** @description Only up to where this year was closed. */
                closed_year?: number | null;
            };
            header?: never;
            path: {
                seal_id: string;
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
                    "application/jsonl": string;
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
    "seals-replace-seal": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                seal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealReplacement"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealDetail"];
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
    "seals-resume-seal": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                seal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealDetail"];
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
    "seals-retire-seal": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                seal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealDetail"];
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
    "seals-seal-off": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                seal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealEnding"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealDetail"];
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
    "seals-suspend-seal": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                seal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealDetail"];
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
    "stamp-requests-list-stamp-requests": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string | null;
                certificate_type_code?: string | null;
                community_id?: string | null;
                /** @description First day on which it was filed or submitted. */
                filed_from?: string | null;
                /** @description Last such day. */
                filed_to?: string | null;
                kind?: components["schemas"]["RequestKind"] | null;
                /** @description How many at most. */
                limit?: number;
                /** @description How the number of a certificate begins, or that of an entry in the register, `7` or `2026-7`. */
                number?: string | null;
                /** @description Only what is open after its day (R10). */
                overdue?: boolean;
                /** @description First day on which it was stamped; the list is then ordered by that day. */
                stamped_from?: string | null;
                /** @description Last such day. */
                stamped_to?: string | null;
                status?: components["schemas"]["RequestState"] | null;
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
                    "application/json": components["schemas"]["RequestPage"];
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
    "stamp-requests-file-stamp-request": {
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
                "application/json": components["schemas"]["NewRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetail"];
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
    "stamp-requests-get-stamp-request": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request_id: string;
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
                    "application/json": components["schemas"]["RequestDetail"];
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
    "stamp-requests-update-stamp-request": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestContent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetail"];
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
    "stamp-requests-show-applicant": {
        parameters: {
            query?: {
                /** @description Left out by whoever handles a request that is not finished: that is the purpose. */
                purpose?: components["schemas"]["Purpose"] | null;
                /** @description In words; required with `other`. */
                purpose_note?: string;
            };
            header?: never;
            path: {
                request_id: string;
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
                    "application/json": components["schemas"]["ApplicantAnswer"];
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
    "stamp-requests-approve-stamp-request": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                request_id: string;
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
                    "application/json": components["schemas"]["RequestDetail"];
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
    "stamp-requests-deliver-document": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetail"];
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
    "documents-open-document": {
        parameters: {
            query?: {
                /** @description Left out by whoever handles a request that is not finished: that is the purpose. */
                purpose?: components["schemas"]["Purpose"] | null;
                /** @description In words; required with `other`. */
                purpose_note?: string;
            };
            header?: never;
            path: {
                request_id: string;
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
                    "application/pdf": string;
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
    "evidence-add-evidence": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_evidence-add-evidence"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceAnswer"];
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
    "evidence-open-evidence": {
        parameters: {
            query?: {
                /** @description Left out by whoever handles a request that is not finished: that is the purpose. */
                purpose?: components["schemas"]["Purpose"] | null;
                /** @description In words; required with `other`. */
                purpose_note?: string;
            };
            header?: never;
            path: {
                evidence_id: string;
                request_id: string;
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
                    "application/pdf": unknown;
                    "image/jpeg": unknown;
                    "image/png": unknown;
                    "image/webp": unknown;
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
    "evidence-remove-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence_id: string;
                request_id: string;
            };
            cookie?: never;
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
    "stamp-requests-put-form": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_stamp-requests-put-form"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetail"];
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
    "stamp-requests-remove-form": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                request_id: string;
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
                    "application/json": components["schemas"]["RequestDetail"];
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
    "stamp-requests-turn-form": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormOrientation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetail"];
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
    "evidence-add-imprint-photo": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_evidence-add-imprint-photo"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceAnswer"];
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
    "residents-take-known-facts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request_id: string;
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
                    "application/json": components["schemas"]["TakenFacts"];
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
    "documents-open-overlay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request_id: string;
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
                    "application/pdf": string;
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
    "documents-preview-document": {
        parameters: {
            query?: {
                /** @description Left out by whoever handles a request that is not finished: that is the purpose. */
                purpose?: components["schemas"]["Purpose"] | null;
                /** @description In words; required with `other`. */
                purpose_note?: string;
                /** @description As it was uploaded, without the strip it is verified by. */
                uploaded?: boolean;
            };
            header?: never;
            path: {
                request_id: string;
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
                    "application/pdf": string;
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
    "stamp-requests-reject-stamp-request": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectionInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetail"];
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
    "stamp-requests-return-stamp-request": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetail"];
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
    "documents-download-seal-signature": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request_id: string;
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
                    "application/octet-stream": string;
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
    "stamp-requests-approve-stamp-request-again": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondApprovalInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetail"];
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
    "documents-stamp-request": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StampingInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetail"];
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
    "stamp-requests-submit-stamp-request": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                request_id: string;
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
                    "application/json": components["schemas"]["SubmittedRequest"];
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
    "stamp-requests-approve-transitional-case": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionalApproval"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetail"];
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
    "stamp-requests-verify-stamp-request": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetail"];
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
    "verification-count-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request_id: string;
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
                    "application/json": components["schemas"]["ScanCounts"];
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
    "documents-void-document": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidingInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetail"];
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
    "stamp-requests-withdraw-stamp-request": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetail"];
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
    "stamp-requests-count-stamp-requests": {
        parameters: {
            query?: {
                community_id?: string | null;
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
                    "application/json": components["schemas"]["RequestCounts"];
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
    "stamp-requests-export-stamp-requests": {
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
                "application/json": components["schemas"]["RequestExport"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
    "stamp-requests-search-stamp-requests": {
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
                "application/json": components["schemas"]["RequestSearch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPage"];
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
    "catalogue-list-transitional-switches": {
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
                    "application/json": components["schemas"]["TransitionalSwitchList"];
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
    "catalogue-switch-path-on": {
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
                "application/json": components["schemas"]["NewTransitionalSwitch"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransitionalSwitchAnswer"];
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
    "catalogue-switch-path-off": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                switch_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchEnding"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransitionalSwitchAnswer"];
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
    "type-proposals-list-type-proposals": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string | null;
                /** @description How many at most. */
                limit?: number;
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
                    "application/json": components["schemas"]["ProposalPage"];
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
    "type-proposals-draft-type-proposal": {
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
                "application/json": components["schemas"]["ProposalContent"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
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
    "type-proposals-get-type-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal_id: string;
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
                    "application/json": components["schemas"]["ProposalAnswer"];
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
    "type-proposals-change-type-proposal": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalContent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
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
    "type-proposals-decide-type-proposal": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
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
    "type-proposals-end-proposed-type": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndingInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
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
    "type-proposals-record-type-opinion": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
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
    "type-proposals-publish-type-proposal": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
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
    "type-proposals-submit-type-proposal": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                proposal_id: string;
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
                    "application/json": components["schemas"]["ProposalAnswer"];
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
    "type-proposals-withdraw-type-proposal": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
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
    "verification-list-verification-keys": {
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
                    "application/json": components["schemas"]["VerificationKeyList"];
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
    "verification-verify-number": {
        parameters: {
            query?: {
                /** @description The check code beside the number. */
                code?: string;
            };
            header?: never;
            path: {
                number: string;
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
                    "application/json": components["schemas"]["Verification"];
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
    "verification-download-public-seal-signature": {
        parameters: {
            query?: {
                /** @description The check code beside the number. */
                code?: string;
            };
            header?: never;
            path: {
                number: string;
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
                    "application/octet-stream": string;
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
    "verification-verify-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_verification-verify-file"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
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
    "work-queue-get-work-queue": {
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
                    "application/json": components["schemas"]["WorkQueue"];
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
}
