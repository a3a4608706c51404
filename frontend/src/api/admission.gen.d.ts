// Made by `npm run generate` from the OpenAPI document. Do not edit.

export interface paths {
    "/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 准入申请 · Applications that concern the caller
         * @description A department sees its own, communities those accepted that aim at them, the district all but drafts (ADM-4).
         */
        get: operations["applications-list-applications"];
        put?: never;
        /**
         * 新建申请 · Write a draft
         * @description A department's draft; it may still lack anything but its category (ADM-3).
         */
        post: operations["applications-create-application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{application_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 申请详情 · One application
         * @description Everything it says, where it stands, who said what, and what the caller may do (ADM-3, ADM-4).
         */
        get: operations["applications-get-application"];
        /**
         * 修改申请 · Edit a draft or returned one
         * @description The department edits while it is a draft or returned; a stale version is refused and loses nothing (ADM-4).
         */
        put: operations["applications-edit-application"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{application_id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 受理 · Accept for review
         * @description The office accepts what is complete, never for its own department (ADM-4, ADM-6).
         */
        post: operations["applications-accept-application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{application_id}/completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 完整性检查 · What is still missing?
         * @description Every gap at once, each with its field, and entries of the negative list (ADM-2, ADM-3, FEE-4, R49–R53).
         */
        get: operations["applications-get-completeness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{application_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定 · Decide
         * @description Another person than the one who accepted approves, approves with conditions or rejects (ADM-4, ADM-6, FEE-5).
         */
        post: operations["applications-decide-application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{application_id}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出意见 · Give an opinion
         * @description Communities, subdistricts, finance on the money, justice on the basis; once per person (ADM-4, R56).
         */
        post: operations["applications-give-opinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{application_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回补正 · Return for supplement
         * @description The office says what is missing; the department completes and submits again (ADM-4).
         */
        post: operations["applications-return-application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{application_id}/review-closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束评审 · Close the joint review
         * @description The office closes the review once opinions and quorum are there; the result is written down (ADM-4, R56).
         */
        post: operations["applications-close-review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{application_id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理过程 · Who did what, and what they saw
         * @description Each step with person, time, version and fingerprint of what was seen (ADM-4).
         */
        get: operations["applications-list-steps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{application_id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交 · Submit
         * @description Refused with every gap at once (ADM-3, R70); an entry of the negative list rejects it at once (ADM-2).
         */
        post: operations["applications-submit-application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{application_id}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 表决 · Vote
         * @description A member votes once; members of the applying department abstain by rule (ADM-6, R55).
         */
        post: operations["applications-vote-on-application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{application_id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回 · Withdraw
         * @description The department withdraws any time before the decision (ADM-4).
         */
        post: operations["applications-withdraw-application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/allocation-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 经费分配试算 · How would the money be divided?
         * @description The exact split to the fen by the figures of a day; nothing is saved (FEE-1, FEE-3).
         */
        post: operations["applications-preview-allocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appropriations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 拨付记录 · Payments that concern the caller
         * @description What departments say they paid beside what communities say they received, newest first (FEE-10).
         */
        get: operations["funding-list-appropriations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appropriations/{appropriation_id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认到账 · Confirm the receipt
         * @description Only the receiving community confirms, once, what it got; the item resumes there at once (FEE-6, FEE-10).
         */
        post: operations["funding-confirm-receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理记录 · Read the audit trail
         * @description Read who did what to an application that you may read; without one, for auditors, all of it (ADM-4).
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
    "/communities/{community_id}/funding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我社区的钱 · All the money of one community
         * @description Promised, due, paid, received and late, item by item, and what waits to be confirmed (FEE-6, FEE-10).
         */
        get: operations["funding-get-community-funding"];
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
    "/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 清单事项 · Items that concern the caller
         * @description A department sees its own items, a community those that name it, the district all; status is derived (ADM-8).
         */
        get: operations["items-list-items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{item_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事项详情 · One item with each community
         * @description What the item says, and per community what was promised, received, and whether it is in force (ADM-8, R54).
         */
        get: operations["items-get-item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{item_id}/appropriations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记拨付 · Record a payment
         * @description The item's own department records a voucher with amounts per community, never above the plan (FEE-6, FEE-8).
         */
        post: operations["funding-record-appropriations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{item_id}/funding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事项经费 · The money of one item
         * @description Plan, exact shares, payments and receipts per community, who is late and whom it stops (FEE-2, FEE-6, FEE-10).
         */
        get: operations["funding-get-item-funding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{item_id}/means-receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认权限、人员到位 · Powers or people arrived
         * @description The community itself confirms that promised powers or people arrived; only then is the item in force (R54).
         */
        post: operations["items-confirm-means"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 历次清单 · All versions
         * @description Every publication, newest first; open to all (ADM-7).
         */
        get: operations["lists-list-versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某一版清单 · One version
         * @description Any version, today's or earlier; open to all (ADM-7).
         */
        get: operations["lists-get-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/{number}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 与上一版的差异 · What changed
         * @description What came, what went, and every changed field before and after; open to all (ADM-7, R73).
         */
        get: operations["lists-get-difference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/{number}/export.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载 JSON · As data
         * @description The whole version as one document; open to all (ADM-7, R57).
         */
        get: operations["lists-export-json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/{number}/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载 Excel · As a workbook
         * @description One row per item, as the published list shows it; open to all (ADM-7, R57).
         */
        get: operations["lists-export-workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/{number}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 清单事项 · What stands on it
         * @description Items by number, searched and filtered; open to all (ADM-7, R57).
         */
        get: operations["lists-list-listed-items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 现行清单 · The version in force
         * @description The newest version with what it can be filtered by; open to all (ADM-7).
         */
        get: operations["lists-get-current-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/off-list-demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 清单外要求 · Demands that concern the caller
         * @description Newest first; a department sees a demand from the refusal on (ADM-10, R58).
         */
        get: operations["off-list-demands-list-demands"];
        put?: never;
        /**
         * 登记清单外要求 · Record a demand
         * @description Who asked and what; everything else may come later, so that it takes under a minute (ADM-10).
         */
        post: operations["off-list-demands-record-demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/off-list-demands/{demand_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 清单外要求详情 · One demand
         * @description What was asked, how it ended, and what the caller may do (ADM-10, R59).
         */
        get: operations["off-list-demands-get-demand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/off-list-demands/{demand_id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 转为准入申请 · The department applies
         * @description Starts a draft application with what was asked; `application_id` leads to it (R59).
         */
        post: operations["off-list-demands-turn-demand-into-application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/off-list-demands/{demand_id}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 已在清单上 · An item covers it
         * @description The community closes it as covered by an item that is in force there (ADM-10).
         */
        post: operations["off-list-demands-cover-demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/off-list-demands/{demand_id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补充佐证 · Add a note
         * @description The community adds what it finds later (ADM-10).
         */
        post: operations["off-list-demands-add-evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/off-list-demands/{demand_id}/notice.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 不予承接告知书 · The notice
         * @description The numbered notice on paper; there is none before the refusal (ADM-10, R58).
         */
        get: operations["off-list-demands-get-notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/off-list-demands/{demand_id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拒绝 · Refuse
         * @description One click, no approval, no reason; the department gets a numbered notice (ADM-10, R58).
         */
        post: operations["off-list-demands-refuse-demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/off-list-demands/{demand_id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 部门撤回 · The department withdraws
         * @description After a refusal the department withdraws, or applies, one of the two (R59).
         */
        post: operations["off-list-demands-withdraw-demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/off-list-demands/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 是否已在清单上 · Does an item cover it?
         * @description Items that may cover what was asked, best first, with what each is in this community today (ADM-10, ADM-8).
         */
        get: operations["off-list-demands-find-matches"];
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
         * 参数一览 · The numbers the rules count with
         * @description Every parameter with the value that holds on a day and its history (ADM-5).
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
         * @description The administrator sets a value from a day on, today at the earliest; what was decided stays decided (ADM-5).
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
    "/public-items/{item_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事项公开页 · One item for everybody
         * @description What the community does, on what basis, with what money, and where it is in force; open to all (R57, FEE-4).
         */
        get: operations["lists-get-public-item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发布清单 · Publish a new version
         * @description An immutable, numbered version with its difference; each item's money is fixed to the fen (ADM-7, R72, FEE-3).
         */
        post: operations["publications-publish-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待列入清单 · What the next version could take up
         * @description Approved applications with what still stands against listing them, and items that would leave (R72, ADM-7).
         */
        get: operations["publications-list-candidates"];
        put?: never;
        post?: never;
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
    "/review-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 评审成员 · Members of the joint review
         * @description Who votes, and the department for whose applications each abstains (ADM-6, R55).
         */
        get: operations["review-members-list-review-members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/review-members/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 设定评审成员 · Put somebody on the joint review
         * @description The office keeps the roster; the vote itself needs the reviewer's role as well (ADM-4).
         */
        put: operations["review-members-set-review-member"];
        post?: never;
        /**
         * 移出评审成员 · Take somebody off the joint review
         * @description The quorum is counted without them from now on; votes given stay in the record (ADM-4).
         */
        delete: operations["review-members-remove-review-member"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 任务 · Tasks that concern the caller
         * @description Newest first; `state` looks for tasks with a part in that state within the caller's reach (ADM-9).
         */
        get: operations["tasks-list-tasks"];
        put?: never;
        /**
         * 下派任务 · Send a task
         * @description Accepted for all communities it names or refused with every rule and name (ADM-9, R24, R54, R103, FEE-6).
         */
        post: operations["tasks-send-task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 任务详情 · One task
         * @description The task with every community's part that the caller reaches (ADM-9).
         */
        get: operations["tasks-get-task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_id}/assignments/{community_id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 接收任务 · Accept
         * @description Only the community itself accepts its part, once (ADM-9).
         */
        post: operations["tasks-accept-task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_id}/assignments/{community_id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办结任务 · Complete
         * @description Only the community itself completes what it accepted, with the hours it took (ADM-9).
         */
        post: operations["tasks-complete-task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 下派前检查 · May this be sent?
         * @description A dry run: every reason against the task and against each community, with its load (ADM-9, R68, R103, FEE-6).
         */
        post: operations["tasks-check-task"];
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
         * 等我办的 · What waits for me
         * @description At most four figures, and what is due first, over all roles of the caller (ADM-5, ADM-9, ADM-10, FEE-6).
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
         * Accounts
         * @description What was promised, what is due by today, what the department says it paid, what the community says it got.
         */
        Accounts: {
            /** Appropriated Fen */
            appropriated_fen: number;
            /**
             * Arrears Fen
             * @description Due and not confirmed as received.
             */
            arrears_fen: number;
            /** Due Fen */
            due_fen: number;
            /** Promised Fen */
            promised_fen: number;
            /** Received Fen */
            received_fen: number;
        };
        /**
         * AllocationPreview
         * @description The exact split, to the fen (FEE-3).
         */
        AllocationPreview: {
            /** Shares */
            shares: components["schemas"]["CommunityShare"][];
            /** Total Fen */
            total_fen: number;
        };
        /**
         * AllocationQuestion
         * @description A plan and communities to divide it among, before anything is saved.
         */
        AllocationQuestion: {
            /**
             * As Of
             * @description The day whose figures count; today when left out.
             */
            as_of?: string | null;
            /** Community Ids */
            community_ids: string[];
            /** Lines */
            lines: components["schemas"]["FundingLineContent-Input"][];
        };
        /**
         * AmountForCommunity
         * @description What one voucher gives one community.
         */
        AmountForCommunity: {
            /** Amount Fen */
            amount_fen: number;
            /**
             * Community Id
             * Format: uuid
             */
            community_id: string;
        };
        /**
         * ApplicationDetail
         * @description An application with all that it says, where it stands, and what the caller may do.
         */
        ApplicationDetail: {
            /** Accepted On */
            accepted_on: string | null;
            /** Allowed Actions */
            allowed_actions: string[];
            /** Applicant Name */
            applicant_name: string;
            /**
             * Asks Responsibility Letter
             * @default false
             */
            asks_responsibility_letter: boolean;
            /**
             * Attachments
             * @default []
             */
            attachments: string[];
            /**
             * Bases
             * @default []
             */
            bases: components["schemas"]["BasisContent-Output"][];
            category: components["schemas"]["Category"];
            /**
             * Changes Item Id
             * @description The item this application would change.
             */
            changes_item_id: string | null;
            /**
             * Checker
             * @default
             */
            checker: string;
            clock: components["schemas"]["RunningClock"] | null;
            /**
             * Community Ids
             * @description The target communities.
             * @default []
             */
            community_ids: string[];
            /**
             * Community Is Responsible
             * @default false
             */
            community_is_responsible: boolean;
            /**
             * Contact
             * @default
             */
            contact: string;
            /**
             * Content
             * @description What is to be done.
             * @default
             */
            content: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Decided On */
            decided_on: string | null;
            decision: components["schemas"]["DecisionTaken"] | null;
            /**
             * Deliverables
             * @default []
             */
            deliverables: components["schemas"]["DeliverableContent-Output"][];
            department: components["schemas"]["NamedUnit"];
            /**
             * Department Id
             * Format: uuid
             */
            department_id: string;
            /**
             * Details
             * @description What only this kind has.
             * @default {}
             */
            details: {
                [key: string]: string | number | string[];
            };
            /**
             * Emergency Type
             * @default
             */
            emergency_type: string;
            /**
             * Exit Condition
             * @default
             */
            exit_condition: string;
            frequency: components["schemas"]["FrequencyContent"] | null;
            /**
             * Funding Lines
             * @default []
             */
            funding_lines: components["schemas"]["FundingLineContent-Output"][];
            /**
             * Has One Vote Veto
             * @default false
             */
            has_one_vote_veto: boolean;
            /**
             * Has Target Figures
             * @default false
             */
            has_target_figures: boolean;
            /**
             * Hours Per Occurrence
             * @description Hours in one community each time.
             */
            hours_per_occurrence: number | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Item Id */
            item_id: string | null;
            /** @default work */
            kind: components["schemas"]["ItemKind"];
            /** Needs Waiver */
            needs_waiver: boolean;
            /** Number */
            number: string | null;
            /**
             * Opinion Kinds
             * @description The opinions the caller may still give.
             */
            opinion_kinds: components["schemas"]["OpinionKind"][];
            /** Opinions */
            opinions: components["schemas"]["Opinion"][];
            /**
             * People
             * @description People provided, or "无".
             * @default
             */
            people: string;
            /**
             * Personal Data
             * @default []
             */
            personal_data: components["schemas"]["PersonalDataContent-Output"][];
            /** Plan Total Fen */
            plan_total_fen: number;
            /**
             * Powers
             * @description Powers delegated, or "无".
             * @default
             */
            powers: string;
            /** Publicity From */
            publicity_from: string | null;
            ratio: components["schemas"]["Ratio"];
            /**
             * Review On
             * @description The next yearly review.
             */
            review_on: string | null;
            /**
             * Standard
             * @description When it counts as done.
             * @default
             */
            standard: string;
            state: components["schemas"]["ApplicationState"];
            /** Submitted On */
            submitted_on: string | null;
            /** @description While under review what stands so far; afterwards the result. */
            tally: components["schemas"]["VoteTally"] | null;
            /** Targets */
            targets: components["schemas"]["TargetShare"][];
            /**
             * Title
             * @default
             */
            title: string;
            /**
             * Training
             * @default
             */
            training: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Valid From */
            valid_from: string | null;
            /**
             * Valid Until
             * @description First day that is no longer covered.
             */
            valid_until: string | null;
            /**
             * Verbs
             * @default []
             */
            verbs: string[];
            /** Version */
            version: number;
            /**
             * Votes
             * @description Empty for the applying department and communities.
             */
            votes: components["schemas"]["Vote"][];
            /**
             * Waiver Reason
             * @description The written request to go without money.
             * @default
             */
            waiver_reason: string;
            /**
             * Why Community
             * @description Why a community and not the department.
             * @default
             */
            why_community: string;
        };
        /**
         * ApplicationDraft
         * @description What a department writes; a draft may leave anything empty but the category.
         * @example {
         *       "bases": [
         *         {
         *           "article": "第八条",
         *           "document": "反电信网络诈骗法",
         *           "level": "law"
         *         }
         *       ],
         *       "category": "assist",
         *       "checker": "区年度综合考核",
         *       "community_ids": [
         *         "0192f000-0000-7000-8000-000000000101"
         *       ],
         *       "contact": "反诈中心值班电话",
         *       "content": "入户、入群宣传防范电信网络诈骗。",
         *       "department_id": "0192f000-0000-7000-8000-000000000008",
         *       "exit_condition": "期满退出",
         *       "frequency": {
         *         "per": "quarter",
         *         "times": 1
         *       },
         *       "funding_lines": [
         *         {
         *           "basis": "per_household",
         *           "due_dates": [
         *             "2027-02-01",
         *             "2027-05-01"
         *           ],
         *           "rate_fen": 250,
         *           "schedule": "quarterly",
         *           "source": "2027 年部门预算 2080208"
         *         }
         *       ],
         *       "hours_per_occurrence": 4,
         *       "kind": "work",
         *       "people": "无",
         *       "powers": "无",
         *       "review_on": "2028-01-10",
         *       "standard": "每季度覆盖全部楼栋一次。",
         *       "title": "反电信网络诈骗宣传",
         *       "training": "开始前一次线上培训",
         *       "valid_from": "2027-02-01",
         *       "valid_until": "2028-02-01",
         *       "verbs": [
         *         "inform",
         *         "mobilise"
         *       ],
         *       "why_community": "社区熟悉住户，部门无法逐户到达。"
         *     }
         */
        ApplicationDraft: {
            /**
             * Asks Responsibility Letter
             * @default false
             */
            asks_responsibility_letter: boolean;
            /**
             * Attachments
             * @default []
             */
            attachments: string[];
            /**
             * Bases
             * @default []
             */
            bases: components["schemas"]["BasisContent-Input"][];
            category: components["schemas"]["Category"];
            /**
             * Changes Item Id
             * @description The item this application would change.
             */
            changes_item_id?: string | null;
            /**
             * Checker
             * @default
             */
            checker: string;
            /**
             * Community Ids
             * @description The target communities.
             * @default []
             */
            community_ids: string[];
            /**
             * Community Is Responsible
             * @default false
             */
            community_is_responsible: boolean;
            /**
             * Contact
             * @default
             */
            contact: string;
            /**
             * Content
             * @description What is to be done.
             * @default
             */
            content: string;
            /**
             * Deliverables
             * @default []
             */
            deliverables: components["schemas"]["DeliverableContent-Input"][];
            /**
             * Department Id
             * Format: uuid
             */
            department_id: string;
            /**
             * Details
             * @description What only this kind has.
             * @default {}
             */
            details: {
                [key: string]: string | number | string[];
            };
            /**
             * Emergency Type
             * @default
             */
            emergency_type: string;
            /**
             * Exit Condition
             * @default
             */
            exit_condition: string;
            frequency?: components["schemas"]["FrequencyContent"] | null;
            /**
             * Funding Lines
             * @default []
             */
            funding_lines: components["schemas"]["FundingLineContent-Input"][];
            /**
             * Has One Vote Veto
             * @default false
             */
            has_one_vote_veto: boolean;
            /**
             * Has Target Figures
             * @default false
             */
            has_target_figures: boolean;
            /**
             * Hours Per Occurrence
             * @description Hours in one community each time.
             */
            hours_per_occurrence?: number | string | null;
            /** @default work */
            kind: components["schemas"]["ItemKind"];
            /**
             * People
             * @description People provided, or "无".
             * @default
             */
            people: string;
            /**
             * Personal Data
             * @default []
             */
            personal_data: components["schemas"]["PersonalDataContent-Input"][];
            /**
             * Powers
             * @description Powers delegated, or "无".
             * @default
             */
            powers: string;
            /**
             * Review On
             * @description The next yearly review.
             */
            review_on?: string | null;
            /**
             * Standard
             * @description When it counts as done.
             * @default
             */
            standard: string;
            /**
             * Title
             * @default
             */
            title: string;
            /**
             * Training
             * @default
             */
            training: string;
            /** Valid From */
            valid_from?: string | null;
            /**
             * Valid Until
             * @description First day that is no longer covered.
             */
            valid_until?: string | null;
            /**
             * Verbs
             * @default []
             */
            verbs: string[];
            /**
             * Waiver Reason
             * @description The written request to go without money.
             * @default
             */
            waiver_reason: string;
            /**
             * Why Community
             * @description Why a community and not the department.
             * @default
             */
            why_community: string;
        };
        /**
         * ApplicationState
         * @description ADM-4: where an application stands. Whether the item is in force is derived (ADM-8), not a state here.
         * @enum {string}
         */
        ApplicationState: "draft" | "submitted" | "returned" | "accepted" | "reviewed" | "approved" | "approved_with_conditions" | "rejected" | "published" | "withdrawn";
        /**
         * ApplicationSummary
         * @description One application in a list.
         */
        ApplicationSummary: {
            /** Applicant Name */
            applicant_name: string;
            category: components["schemas"]["Category"];
            clock: components["schemas"]["RunningClock"] | null;
            /** Communities */
            communities: number;
            department: components["schemas"]["NamedUnit"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["ItemKind"];
            /** Number */
            number: string | null;
            /** Plan Total Fen */
            plan_total_fen: number;
            state: components["schemas"]["ApplicationState"];
            /** Submitted On */
            submitted_on: string | null;
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /**
         * Appropriation
         * @description What a department says it paid, and what the community says it received (FEE-10).
         */
        Appropriation: {
            /** Allowed Actions */
            allowed_actions: string[];
            /** Amount Fen */
            amount_fen: number;
            /**
             * Appropriated On
             * Format: date
             */
            appropriated_on: string;
            community: components["schemas"]["NamedUnit"];
            /** Confirmed At */
            confirmed_at: string | null;
            /** Confirmed By Name */
            confirmed_by_name: string | null;
            department: components["schemas"]["NamedUnit"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            item: components["schemas"]["NamedUnit"];
            /** Note */
            note: string;
            /** Received Fen */
            received_fen: number | null;
            /** Received On */
            received_on: string | null;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded By Name */
            recorded_by_name: string;
            /** Voucher */
            voucher: string;
        };
        /**
         * AppropriationList
         * @description The payments that one voucher recorded.
         */
        AppropriationList: {
            /** Items */
            items: components["schemas"]["Appropriation"][];
        };
        /**
         * AppropriationsRecorded
         * @description A department's voucher with the amount for each community.
         */
        AppropriationsRecorded: {
            /** Amounts */
            amounts: components["schemas"]["AmountForCommunity"][];
            /**
             * Appropriated On
             * Format: date
             */
            appropriated_on: string;
            /**
             * Note
             * @default
             */
            note: string;
            /** Voucher */
            voucher: string;
        };
        /**
         * Assignment
         * @description One community's part of a task.
         */
        Assignment: {
            /** Accepted At */
            accepted_at: string | null;
            /** Accepted By Name */
            accepted_by_name: string;
            /** Allowed Actions */
            allowed_actions: string[];
            community: components["schemas"]["NamedUnit"];
            /** Completed At */
            completed_at: string | null;
            /** Completed By Name */
            completed_by_name: string;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /** Hours Spent */
            hours_spent: number | null;
            /** Note */
            note: string;
            /** Overdue */
            overdue: boolean;
            state: components["schemas"]["AssignmentState"];
        };
        /**
         * AssignmentState
         * @description One community's part of a task.
         * @enum {string}
         */
        AssignmentState: "sent" | "accepted" | "completed";
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
         * BasisContent
         * @description One legal or policy basis.
         */
        "BasisContent-Input": {
            /**
             * Article
             * @default
             */
            article: string;
            /**
             * Document
             * @default
             */
            document: string;
            level: components["schemas"]["BasisLevel"];
        };
        /**
         * BasisContent
         * @description One legal or policy basis.
         */
        "BasisContent-Output": {
            /**
             * Article
             * @default
             */
            article: string;
            /**
             * Document
             * @default
             */
            document: string;
            level: components["schemas"]["BasisLevel"];
        };
        /**
         * BasisLevel
         * @description What kind of document a basis is, from the strongest to the weakest.
         * @enum {string}
         */
        BasisLevel: "law" | "regulation" | "rule" | "central_document" | "policy_document" | "agreement" | "notice";
        /**
         * Candidate
         * @description An approved application, and what still stands against putting it on the list (R72).
         */
        Candidate: {
            application: components["schemas"]["ApplicationSummary"];
            /** Publicity From */
            publicity_from: string | null;
            /** Publishable */
            publishable: boolean;
            /** Reasons */
            reasons: components["schemas"]["ProblemReason"][];
        };
        /**
         * CandidateList
         * @description What the next list version could take up.
         */
        CandidateList: {
            /**
             * Ending
             * @description Items on the current list that are over and would leave it.
             */
            ending: components["schemas"]["NamedUnit"][];
            /** Items */
            items: components["schemas"]["Candidate"][];
        };
        /**
         * Category
         * @description ADM-2: how work comes to a community, and so what it must bring with it.
         * @enum {string}
         */
        Category: "statutory" | "assist" | "entrusted" | "temporary" | "emergency" | "forbidden";
        /**
         * Channel
         * @description How a demand reached the community.
         * @enum {string}
         */
        Channel: "phone" | "chat" | "paper" | "meeting" | "visit" | "system" | "other";
        /**
         * ClockKind
         * @description What is being waited for.
         * @enum {string}
         */
        ClockKind: "acceptance" | "decision" | "publicity";
        /**
         * CommunityFunding
         * @description 我社区的钱: everything promised to one community, paid and received, and what waits for its confirmation.
         */
        CommunityFunding: {
            community: components["schemas"]["NamedUnit"];
            /** Items */
            items: components["schemas"]["ItemOfCommunity"][];
            totals: components["schemas"]["Accounts"];
            /** Waiting */
            waiting: components["schemas"]["Appropriation"][];
        };
        /**
         * CommunityJudgement
         * @description Whether the task may go to one community, every reason if not, and its load.
         */
        CommunityJudgement: {
            /** Allowed */
            allowed: boolean;
            community: components["schemas"]["NamedUnit"];
            load: components["schemas"]["CommunityLoad"];
            /** Reasons */
            reasons: components["schemas"]["ProblemReason"][];
        };
        /**
         * CommunityLoad
         * @description What a community has on its table already (R68).
         */
        CommunityLoad: {
            /** Due Within A Week */
            due_within_a_week: number;
            /** Open Tasks */
            open_tasks: number;
        };
        /**
         * CommunityPayment
         * @description One community of an item.
         */
        CommunityPayment: {
            /** Appropriated Fen */
            appropriated_fen: number;
            /**
             * Arrears Fen
             * @description Due and not confirmed as received.
             */
            arrears_fen: number;
            /** Code */
            code: string;
            community: components["schemas"]["NamedUnit"];
            /** Due Fen */
            due_fen: number;
            /** Instalments */
            instalments: components["schemas"]["InstalmentDue"][];
            /** Item Reasons */
            item_reasons: components["schemas"]["ProblemReason"][];
            /** @description The item in this community today; late money stops it here. */
            item_state: components["schemas"]["ItemState"];
            /** Promised Fen */
            promised_fen: number;
            /** Reasons */
            reasons: components["schemas"]["ProblemReason"][];
            /** Received Fen */
            received_fen: number;
            state: components["schemas"]["PaymentState"];
            /** Suspended Since */
            suspended_since: string | null;
            /** Unpaid Due On */
            unpaid_due_on: string | null;
        };
        /**
         * CommunityShare
         * @description What the whole plan gives one community, and line by line.
         */
        CommunityShare: {
            /** Amount Fen */
            amount_fen: number;
            /**
             * Community Id
             * Format: uuid
             */
            community_id: string;
            /** Community Name */
            community_name: string;
            /** Households */
            households: number;
            /** Lines */
            lines: components["schemas"]["LineShare"][];
        };
        /**
         * CommunityState
         * @description What an item is in one community today, and why it is not in force there (ADM-8).
         */
        CommunityState: {
            community: components["schemas"]["NamedUnit"];
            /** Reasons */
            reasons: components["schemas"]["ProblemReason"][];
            state: components["schemas"]["ItemState"];
        };
        /**
         * Completeness
         * @description What would stop a submission today: gaps to fill, and entries of the negative list (ADM-2, ADM-3).
         */
        Completeness: {
            /** Forbidden */
            forbidden: components["schemas"]["ProblemReason"][];
            /** Gaps */
            gaps: components["schemas"]["ProblemReason"][];
        };
        /**
         * Completion
         * @description A community says that it is done.
         */
        Completion: {
            /** Hours Spent */
            hours_spent: number | string;
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * CoverageFound
         * @description The item that covers the demand after all.
         */
        CoverageFound: {
            /**
             * Item Id
             * Format: uuid
             */
            item_id: string;
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
         * DecisionMade
         * @description The district's decision.
         */
        DecisionMade: {
            /**
             * Conditions
             * @default
             */
            conditions: string;
            outcome: components["schemas"]["Outcome"];
            /**
             * Ratio Reason
             * @description Why too little money is accepted (FEE-5).
             * @default
             */
            ratio_reason: string;
            /**
             * Reason
             * @default
             */
            reason: string;
            /**
             * Waiver Granted
             * @description The separate decision on a waiver (FEE-4).
             */
            waiver_granted?: boolean | null;
        };
        /**
         * DecisionTaken
         * @description What the district decided.
         */
        DecisionTaken: {
            /** Conditions */
            conditions: string;
            /**
             * Decided On
             * Format: date
             */
            decided_on: string;
            /** Decider Name */
            decider_name: string;
            outcome: components["schemas"]["Outcome"];
            /** Ratio Reason */
            ratio_reason: string;
            /** Reason */
            reason: string;
            /**
             * Reasons
             * @description Entries of the negative list that rejected it at once.
             */
            reasons: components["schemas"]["ProblemReason"][];
            /** Waiver Granted */
            waiver_granted: boolean | null;
        };
        /**
         * DeliverableContent
         * @description So many ledgers, reports, meetings … of one title that come along with the item.
         */
        "DeliverableContent-Input": {
            /**
             * Count
             * @default 1
             */
            count: number;
            kind: components["schemas"]["DeliverableKind"];
            /** Period */
            period?: string | null;
            /**
             * Title
             * @default
             */
            title: string;
        };
        /**
         * DeliverableContent
         * @description So many ledgers, reports, meetings … of one title that come along with the item.
         */
        "DeliverableContent-Output": {
            /**
             * Count
             * @default 1
             */
            count: number;
            kind: components["schemas"]["DeliverableKind"];
            /** Period */
            period: string | null;
            /**
             * Title
             * @default
             */
            title: string;
        };
        /**
         * DeliverableKind
         * @description What may come along with an item and burdens a community; none unless admitted.
         * @enum {string}
         */
        DeliverableKind: "ledger" | "report" | "plaque" | "meeting" | "training" | "survey" | "system" | "channel";
        /**
         * Demand
         * @description One off-list demand (ADM-10).
         */
        Demand: {
            /** Allowed Actions */
            allowed_actions: string[];
            /** Answer Note */
            answer_note: string;
            /** Answered At */
            answered_at: string | null;
            /** Application Id */
            application_id: string | null;
            /** Asked By */
            asked_by: string;
            /** Asked By Name */
            asked_by_name: string;
            /**
             * Asked On
             * Format: date
             */
            asked_on: string;
            channel: components["schemas"]["Channel"];
            community: components["schemas"]["NamedUnit"];
            /** Covering Item Id */
            covering_item_id: string | null;
            department: components["schemas"]["NamedUnit"] | null;
            /** Description */
            description: string;
            /** Evidence */
            evidence: string[];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Notice Number */
            notice_number: string | null;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded By Name */
            recorded_by_name: string;
            /** Refused At */
            refused_at: string | null;
            /** Refused By Name */
            refused_by_name: string;
            state: components["schemas"]["DemandState"];
        };
        /**
         * DemandRecorded
         * @description Who asked for what; nothing else is compulsory (ADM-10).
         */
        DemandRecorded: {
            /**
             * Asked By
             * @description Who asked, in free words, when no department fits.
             * @default
             */
            asked_by: string;
            /**
             * Asked By Name
             * @description The person on the phone, if they said.
             * @default
             */
            asked_by_name: string;
            /**
             * Asked On
             * @description Today when left out.
             */
            asked_on?: string | null;
            /** @default phone */
            channel: components["schemas"]["Channel"];
            /**
             * Community Id
             * @description Needed only by somebody of several communities.
             */
            community_id?: string | null;
            /**
             * Department Id
             * @description The department that asked, if it is in the tree.
             */
            department_id?: string | null;
            /**
             * Description
             * @description What was asked, in their own words.
             */
            description: string;
            /**
             * Evidence
             * @description Notes: a group's name, a file's number.
             * @default []
             */
            evidence: string[];
        };
        /**
         * DemandState
         * @description ADM-10, R59: where an off-list demand stands.
         * @enum {string}
         */
        DemandState: "recorded" | "covered" | "refused" | "withdrawn" | "turned_into_application";
        /**
         * DepartmentsWithdrawal
         * @description What the department says when it withdraws (R59).
         */
        DepartmentsWithdrawal: {
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * Difference
         * @description What a list version changed against the one before (ADM-7).
         */
        Difference: {
            /** Added */
            added: components["schemas"]["DifferenceItem"][];
            /** Changed */
            changed: components["schemas"]["DifferenceChanged"][];
            /** Number */
            number: number;
            /** Previous */
            previous: number | null;
            /** Removed */
            removed: components["schemas"]["DifferenceItem"][];
        };
        /**
         * DifferenceChange
         * @description One field before and after.
         */
        DifferenceChange: {
            after: components["schemas"]["JsonValue"];
            before: components["schemas"]["JsonValue"];
            /** Field */
            field: string;
        };
        /**
         * DifferenceChanged
         * @description An item that says something else than before (R73).
         */
        DifferenceChanged: {
            /** Changes */
            changes: components["schemas"]["DifferenceChange"][];
            /**
             * Item Id
             * Format: uuid
             */
            item_id: string;
            /** Title */
            title: string;
            /** Version After */
            version_after: number;
            /** Version Before */
            version_before: number;
        };
        /**
         * DifferenceItem
         * @description An item that came or went.
         */
        DifferenceItem: {
            category: components["schemas"]["Category"];
            /** Department Name */
            department_name: string;
            /**
             * Item Id
             * Format: uuid
             */
            item_id: string;
            /** Title */
            title: string;
        };
        /**
         * DifferenceKind
         * @description FEE-10: how two of the three accounts disagree.
         * @enum {string}
         */
        DifferenceKind: "paid_less_than_released" | "paid_more_than_released" | "unconfirmed" | "received_less_than_paid" | "received_more_than_paid";
        /**
         * EvidenceAdded
         * @description A note that comes later.
         */
        EvidenceAdded: {
            /** Note */
            note: string;
        };
        /**
         * Facet
         * @description How many items of the list have one value.
         */
        Facet: {
            /** Items */
            items: number;
            /** Label */
            label: string;
            /** Value */
            value: string;
        };
        /**
         * Figure
         * @description One number on the first screen, and where it leads.
         */
        Figure: {
            /** Key */
            key: string;
            /** Link */
            link: string;
            /** Value */
            value: number;
        };
        /**
         * Finding
         * @description A difference between two of the accounts: a finding, never an edit (FEE-10).
         */
        Finding: {
            /** Appropriation Id */
            appropriation_id: string | null;
            /** Community Name */
            community_name: string;
            /** Expected Fen */
            expected_fen: number;
            kind: components["schemas"]["DifferenceKind"];
            /** Stated Fen */
            stated_fen: number;
        };
        /**
         * FrequencyContent
         * @description How often: `times` per span.
         */
        FrequencyContent: {
            per: components["schemas"]["Per"];
            /** Times */
            times: number;
        };
        /**
         * FundingBasis
         * @description FEE-2: what a rate is multiplied with.
         * @enum {string}
         */
        FundingBasis: "lump_sum" | "per_community" | "per_household" | "per_case" | "per_hour";
        /**
         * FundingLineContent
         * @description One line of the funding plan; money in whole fen (FEE-1, FEE-2).
         */
        "FundingLineContent-Input": {
            basis: components["schemas"]["FundingBasis"];
            /**
             * Due Dates
             * @default []
             */
            due_dates: string[];
            /**
             * Estimated Units
             * @description Cases or hours expected in one community.
             */
            estimated_units?: number | null;
            /**
             * Maximum Fen
             * @description The most for one community.
             */
            maximum_fen?: number | null;
            /**
             * Minimum Fen
             * @description The least for one community.
             */
            minimum_fen?: number | null;
            /**
             * Rate Fen
             * @description The lump sum, or the amount per community, household, case or hour.
             */
            rate_fen: number;
            /** @default once */
            schedule: components["schemas"]["Schedule"];
            /**
             * Source
             * @description The budget line.
             * @default
             */
            source: string;
            /**
             * @description By what a lump sum is divided.
             * @default equal
             */
            weight: components["schemas"]["LumpWeight"];
        };
        /**
         * FundingLineContent
         * @description One line of the funding plan; money in whole fen (FEE-1, FEE-2).
         */
        "FundingLineContent-Output": {
            basis: components["schemas"]["FundingBasis"];
            /**
             * Due Dates
             * @default []
             */
            due_dates: string[];
            /**
             * Estimated Units
             * @description Cases or hours expected in one community.
             */
            estimated_units: number | null;
            /**
             * Maximum Fen
             * @description The most for one community.
             */
            maximum_fen: number | null;
            /**
             * Minimum Fen
             * @description The least for one community.
             */
            minimum_fen: number | null;
            /**
             * Rate Fen
             * @description The lump sum, or the amount per community, household, case or hour.
             */
            rate_fen: number;
            /** @default once */
            schedule: components["schemas"]["Schedule"];
            /**
             * Source
             * @description The budget line.
             * @default
             */
            source: string;
            /**
             * @description By what a lump sum is divided.
             * @default equal
             */
            weight: components["schemas"]["LumpWeight"];
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
         * InstalmentDue
         * @description A part of a community's share and the day it falls due.
         */
        InstalmentDue: {
            /** Amount Fen */
            amount_fen: number;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /** Line */
            line: number;
        };
        /**
         * ItemCommunity
         * @description One community of the scope: what it was promised, what it has, and what the item is there today.
         */
        ItemCommunity: {
            /** Appropriated Fen */
            appropriated_fen: number;
            /** Code */
            code: string;
            community: components["schemas"]["NamedUnit"];
            /** Households */
            households: number;
            /** People Promised */
            people_promised: boolean;
            /** People Received On */
            people_received_on: string | null;
            /** Powers Promised */
            powers_promised: boolean;
            /** Powers Received On */
            powers_received_on: string | null;
            /** Promised Fen */
            promised_fen: number;
            /** Reasons */
            reasons: components["schemas"]["ProblemReason"][];
            /** Received Fen */
            received_fen: number;
            state: components["schemas"]["ItemState"];
            /** Subdistrict Id */
            subdistrict_id: string | null;
        };
        /**
         * ItemContent
         * @description Everything that an application and the item it becomes say (ADM-1, ADM-3); a draft may leave things empty.
         */
        ItemContent: {
            /**
             * Asks Responsibility Letter
             * @default false
             */
            asks_responsibility_letter: boolean;
            /**
             * Attachments
             * @default []
             */
            attachments: string[];
            /**
             * Bases
             * @default []
             */
            bases: components["schemas"]["BasisContent-Output"][];
            category: components["schemas"]["Category"];
            /**
             * Checker
             * @default
             */
            checker: string;
            /**
             * Community Is Responsible
             * @default false
             */
            community_is_responsible: boolean;
            /**
             * Contact
             * @default
             */
            contact: string;
            /**
             * Content
             * @description What is to be done.
             * @default
             */
            content: string;
            /**
             * Deliverables
             * @default []
             */
            deliverables: components["schemas"]["DeliverableContent-Output"][];
            /**
             * Details
             * @description What only this kind has.
             * @default {}
             */
            details: {
                [key: string]: string | number | string[];
            };
            /**
             * Emergency Type
             * @default
             */
            emergency_type: string;
            /**
             * Exit Condition
             * @default
             */
            exit_condition: string;
            frequency: components["schemas"]["FrequencyContent"] | null;
            /**
             * Funding Lines
             * @default []
             */
            funding_lines: components["schemas"]["FundingLineContent-Output"][];
            /**
             * Has One Vote Veto
             * @default false
             */
            has_one_vote_veto: boolean;
            /**
             * Has Target Figures
             * @default false
             */
            has_target_figures: boolean;
            /**
             * Hours Per Occurrence
             * @description Hours in one community each time.
             */
            hours_per_occurrence: number | null;
            /** @default work */
            kind: components["schemas"]["ItemKind"];
            /**
             * People
             * @description People provided, or "无".
             * @default
             */
            people: string;
            /**
             * Personal Data
             * @default []
             */
            personal_data: components["schemas"]["PersonalDataContent-Output"][];
            /**
             * Powers
             * @description Powers delegated, or "无".
             * @default
             */
            powers: string;
            /**
             * Review On
             * @description The next yearly review.
             */
            review_on: string | null;
            /**
             * Standard
             * @description When it counts as done.
             * @default
             */
            standard: string;
            /**
             * Title
             * @default
             */
            title: string;
            /**
             * Training
             * @default
             */
            training: string;
            /** Valid From */
            valid_from: string | null;
            /**
             * Valid Until
             * @description First day that is no longer covered.
             */
            valid_until: string | null;
            /**
             * Verbs
             * @default []
             */
            verbs: string[];
            /**
             * Waiver Reason
             * @description The written request to go without money.
             * @default
             */
            waiver_reason: string;
            /**
             * Why Community
             * @description Why a community and not the department.
             * @default
             */
            why_community: string;
        };
        /**
         * ItemDetail
         * @description An item with everything it says and each community of its scope that the caller reaches.
         */
        ItemDetail: {
            /** Allowed Actions */
            allowed_actions: string[];
            category: components["schemas"]["Category"];
            /**
             * Communities
             * @description How many communities are in its scope.
             */
            communities: number;
            /** Conditions */
            conditions: string;
            content: components["schemas"]["ItemContent"];
            /** Counts */
            counts: {
                [key: string]: number;
            };
            department: components["schemas"]["NamedUnit"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["ItemKind"];
            /** Money Waived */
            money_waived: boolean;
            /** Number */
            number: string;
            /**
             * Own Communities
             * @description The item in the caller's own communities; empty for callers of a department or the district.
             */
            own_communities: components["schemas"]["CommunityState"][];
            /** Plan Total Fen */
            plan_total_fen: number;
            /** Reasons */
            reasons: components["schemas"]["ProblemReason"][];
            /**
             * Review On
             * Format: date
             */
            review_on: string;
            /** Scope */
            scope: components["schemas"]["ItemCommunity"][];
            /** @description The item as such today, derived (ADM-8). */
            state: components["schemas"]["ItemState"];
            /** Title */
            title: string;
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
            /** Version */
            version: number;
            /** Versions */
            versions: components["schemas"]["ItemVersion"][];
        };
        /**
         * ItemFunding
         * @description The money of one item: the plan, the exact shares, and who is late where (FEE-2, FEE-6).
         */
        ItemFunding: {
            /** Allowed Actions */
            allowed_actions: string[];
            /** Communities */
            communities: components["schemas"]["CommunityPayment"][];
            department: components["schemas"]["NamedUnit"];
            /** Findings */
            findings: components["schemas"]["Finding"][];
            item: components["schemas"]["NamedUnit"];
            /** Lines */
            lines: components["schemas"]["FundingLineContent-Output"][];
            totals: components["schemas"]["Accounts"];
        };
        /**
         * ItemKind
         * @description ADM-1, R30: whatever a department may want from a community passes the same gate.
         * @enum {string}
         */
        ItemKind: "work" | "organization" | "plaque" | "ledger" | "report" | "survey" | "inspection" | "assessment" | "certificate" | "system" | "channel" | "meeting";
        /**
         * ItemOfCommunity
         * @description One item in the books of a community.
         */
        ItemOfCommunity: {
            /** Appropriated Fen */
            appropriated_fen: number;
            /**
             * Arrears Fen
             * @description Due and not confirmed as received.
             */
            arrears_fen: number;
            department: components["schemas"]["NamedUnit"];
            /** Due Fen */
            due_fen: number;
            item: components["schemas"]["NamedUnit"];
            /** Item Reasons */
            item_reasons: components["schemas"]["ProblemReason"][];
            /** @description The item in this community today; late money stops it here. */
            item_state: components["schemas"]["ItemState"];
            /** Next Due On */
            next_due_on: string | null;
            /** Promised Fen */
            promised_fen: number;
            /** Reasons */
            reasons: components["schemas"]["ProblemReason"][];
            /** Received Fen */
            received_fen: number;
            state: components["schemas"]["PaymentState"];
            /** Suspended Since */
            suspended_since: string | null;
            /** Unpaid Due On */
            unpaid_due_on: string | null;
        };
        /**
         * ItemState
         * @description ADM-8: what an item is on a day, as a whole or in one community.
         * @enum {string}
         */
        ItemState: "not_yet_in_force" | "in_force" | "suspended" | "ended" | "withdrawn";
        /**
         * ItemSummary
         * @description One item in its current version.
         */
        ItemSummary: {
            category: components["schemas"]["Category"];
            /**
             * Communities
             * @description How many communities are in its scope.
             */
            communities: number;
            department: components["schemas"]["NamedUnit"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["ItemKind"];
            /** Money Waived */
            money_waived: boolean;
            /** Number */
            number: string;
            /**
             * Own Communities
             * @description The item in the caller's own communities; empty for callers of a department or the district.
             */
            own_communities: components["schemas"]["CommunityState"][];
            /** Plan Total Fen */
            plan_total_fen: number;
            /** Reasons */
            reasons: components["schemas"]["ProblemReason"][];
            /**
             * Review On
             * Format: date
             */
            review_on: string;
            /** @description The item as such today, derived (ADM-8). */
            state: components["schemas"]["ItemState"];
            /** Title */
            title: string;
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
            /** Version */
            version: number;
        };
        /**
         * ItemVersion
         * @description One version of an item (R73).
         */
        ItemVersion: {
            /**
             * Application Id
             * Format: uuid
             */
            application_id: string;
            /**
             * Published On
             * Format: date
             */
            published_on: string;
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        JsonValue: unknown;
        /** KeysetPage[ApplicationSummary] */
        KeysetPage_ApplicationSummary_: {
            /** Items */
            items: components["schemas"]["ApplicationSummary"][];
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
        };
        /** KeysetPage[Appropriation] */
        KeysetPage_Appropriation_: {
            /** Items */
            items: components["schemas"]["Appropriation"][];
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
        /** KeysetPage[Demand] */
        KeysetPage_Demand_: {
            /** Items */
            items: components["schemas"]["Demand"][];
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
        };
        /** KeysetPage[ItemSummary] */
        KeysetPage_ItemSummary_: {
            /** Items */
            items: components["schemas"]["ItemSummary"][];
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
        };
        /** KeysetPage[ListedItemRow] */
        KeysetPage_ListedItemRow_: {
            /** Items */
            items: components["schemas"]["ListedItemRow"][];
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
        };
        /** KeysetPage[ListVersion] */
        KeysetPage_ListVersion_: {
            /** Items */
            items: components["schemas"]["ListVersion"][];
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
        };
        /** KeysetPage[TaskSummary] */
        KeysetPage_TaskSummary_: {
            /** Items */
            items: components["schemas"]["TaskSummary"][];
            /**
             * Next
             * @description Send as `after` to read on; null at the end.
             */
            next: string | null;
        };
        /**
         * LineShare
         * @description What one line gives one community.
         */
        LineShare: {
            /** Amount Fen */
            amount_fen: number;
            /** Line */
            line: number;
        };
        /**
         * ListedItemRow
         * @description One item as a list version shows it (R57).
         */
        ListedItemRow: {
            /** Bases */
            bases: components["schemas"]["BasisContent-Output"][];
            category: components["schemas"]["Category"];
            /** Communities */
            communities: number;
            department: components["schemas"]["NamedUnit"];
            frequency: components["schemas"]["FrequencyContent"];
            /**
             * Item Id
             * Format: uuid
             */
            item_id: string;
            /** Item Number */
            item_number: string;
            /** Item Version */
            item_version: number;
            kind: components["schemas"]["ItemKind"];
            /** Money Method */
            money_method: string;
            /** Money Waived */
            money_waived: boolean;
            /** Plan Total Fen */
            plan_total_fen: number;
            /** Title */
            title: string;
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
            /** Verbs */
            verbs: string[];
        };
        /**
         * ListVersion
         * @description One publication; it never changes (ADM-7).
         */
        ListVersion: {
            /** Added */
            added: number;
            /** Changed */
            changed: number;
            /** Item Count */
            item_count: number;
            /** Note */
            note: string;
            /** Number */
            number: number;
            /**
             * Published At
             * Format: date-time
             */
            published_at: string;
            /**
             * Published On
             * Format: date
             */
            published_on: string;
            /** Removed */
            removed: number;
        };
        /**
         * ListVersionDetail
         * @description A publication with what can be filtered by.
         */
        ListVersionDetail: {
            /** Added */
            added: number;
            /** Categories */
            categories: components["schemas"]["Facet"][];
            /** Changed */
            changed: number;
            /** Current */
            current: boolean;
            /** Departments */
            departments: components["schemas"]["Facet"][];
            /** District */
            district: string;
            /** Item Count */
            item_count: number;
            /** Kinds */
            kinds: components["schemas"]["Facet"][];
            /** Note */
            note: string;
            /** Number */
            number: number;
            /**
             * Published At
             * Format: date-time
             */
            published_at: string;
            /**
             * Published On
             * Format: date
             */
            published_on: string;
            /** Removed */
            removed: number;
        };
        /**
         * LumpWeight
         * @description FEE-3: by what a lump sum is divided.
         * @enum {string}
         */
        LumpWeight: "equal" | "households" | "residents";
        /**
         * Match
         * @description An item that may cover the demand, and what it is in the community today.
         */
        Match: {
            /**
             * Covers
             * @description In force here: the demand is on the list after all.
             */
            covers: boolean;
            department: components["schemas"]["NamedUnit"];
            /** In Scope */
            in_scope: boolean;
            item: components["schemas"]["NamedUnit"];
            /** Reasons */
            reasons: components["schemas"]["ProblemReason"][];
            /** Score */
            score: number;
            state: components["schemas"]["ItemState"];
        };
        /**
         * MatchList
         * @description Items that may cover what was asked, best first.
         */
        MatchList: {
            /** Items */
            items: components["schemas"]["Match"][];
        };
        /**
         * MeansConfirmation
         * @description A community says that promised powers or people arrived (R54).
         */
        MeansConfirmation: {
            /**
             * Community Id
             * Format: uuid
             */
            community_id: string;
            means: components["schemas"]["MeansKind"];
            /**
             * Received On
             * Format: date
             */
            received_on: string;
        };
        /**
         * MeansKind
         * @description R54: what comes with an item besides money.
         * @enum {string}
         */
        MeansKind: "powers" | "people";
        /**
         * NamedUnit
         * @description A unit by id and name.
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
         * Opinion
         * @description What a unit said before the joint review.
         */
        Opinion: {
            /**
             * Given At
             * Format: date-time
             */
            given_at: string;
            kind: components["schemas"]["OpinionKind"];
            /** Person Name */
            person_name: string;
            /** Position */
            position: string;
            /** Text */
            text: string;
            unit: components["schemas"]["NamedUnit"];
        };
        /**
         * OpinionGiven
         * @description An opinion of one kind, for one unit.
         */
        OpinionGiven: {
            kind: components["schemas"]["OpinionKind"];
            position: components["schemas"]["OpinionPosition"];
            /** Text */
            text: string;
            /**
             * Unit Id
             * @description Needed only by somebody who may speak for several units.
             */
            unit_id?: string | null;
        };
        /**
         * OpinionKind
         * @description ADM-4: who is heard before the joint review.
         * @enum {string}
         */
        OpinionKind: "subdistrict" | "community" | "finance" | "justice";
        /**
         * OpinionPosition
         * @description What an opinion comes to.
         * @enum {string}
         */
        OpinionPosition: "support" | "support_with_conditions" | "oppose";
        /**
         * Outcome
         * @description What a decision can be.
         * @enum {string}
         */
        Outcome: "approve" | "approve_with_conditions" | "reject";
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
         * PaymentState
         * @description FEE-6: where a community's money for one item stands on a day. Derived, never stored.
         * @enum {string}
         */
        PaymentState: "nothing_due" | "settled" | "in_grace" | "overdue";
        /**
         * Per
         * @description The span in which a frequency counts.
         * @enum {string}
         */
        Per: "year" | "quarter" | "month" | "week" | "day" | "on_demand" | "once";
        /**
         * PersonalDataContent
         * @description One field of personal data that the work needs (R123).
         */
        "PersonalDataContent-Input": {
            /** Keeping Months */
            keeping_months?: number | null;
            /**
             * Legal Basis
             * @default
             */
            legal_basis: string;
            /** Name */
            name: string;
            /**
             * Purpose
             * @default
             */
            purpose: string;
            /**
             * Sensitive
             * @default false
             */
            sensitive: boolean;
        };
        /**
         * PersonalDataContent
         * @description One field of personal data that the work needs (R123).
         */
        "PersonalDataContent-Output": {
            /** Keeping Months */
            keeping_months: number | null;
            /**
             * Legal Basis
             * @default
             */
            legal_basis: string;
            /** Name */
            name: string;
            /**
             * Purpose
             * @default
             */
            purpose: string;
            /**
             * Sensitive
             * @default false
             */
            sensitive: boolean;
        };
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
         * Progress
         * @description How many communities have got how far.
         */
        Progress: {
            /** Accepted */
            accepted: number;
            /** Completed */
            completed: number;
            /** Overdue */
            overdue: number;
            /** Sent */
            sent: number;
            /** Total */
            total: number;
        };
        /**
         * Publication
         * @description A new list version.
         */
        Publication: {
            /**
             * Application Ids
             * @description What to take up; everything that may be when left out.
             */
            application_ids?: string[] | null;
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * PublicCommunity
         * @description A community in whose scope the item is, and whether it is in force there today.
         */
        PublicCommunity: {
            /** Name */
            name: string;
            state: components["schemas"]["ItemState"];
        };
        /**
         * PublicItem
         * @description An item for everybody: what the community does, why, for whom, with what money (R57, FEE-4).
         */
        PublicItem: {
            /** Bases */
            bases: components["schemas"]["BasisContent-Output"][];
            category: components["schemas"]["Category"];
            /** Communities */
            communities: components["schemas"]["PublicCommunity"][];
            /** Conditions */
            conditions: string;
            /** Content */
            content: string;
            /** Deliverables */
            deliverables: components["schemas"]["DeliverableContent-Output"][];
            department: components["schemas"]["NamedUnit"];
            /** Exit Condition */
            exit_condition: string;
            frequency: components["schemas"]["FrequencyContent"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["ItemKind"];
            /**
             * Lists
             * @description The list versions on which this item stands or stood.
             */
            lists: number[];
            /** Money Method */
            money_method: string;
            /** Money Waived */
            money_waived: boolean;
            /** Number */
            number: string;
            /** Plan Total Fen */
            plan_total_fen: number;
            /** Reasons */
            reasons: components["schemas"]["ProblemReason"][];
            /** Standard */
            standard: string;
            state: components["schemas"]["ItemState"];
            /** Title */
            title: string;
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
            /** Verbs */
            verbs: string[];
            /** Version */
            version: number;
            /** Waiver Reason */
            waiver_reason: string;
        };
        /**
         * Ratio
         * @description The plan beside hours times the hourly standard (FEE-5).
         */
        Ratio: {
            /** Below Minimum */
            below_minimum: boolean;
            /** Minimum Percent */
            minimum_percent: number;
            /** Percent */
            percent: number | null;
            /** Standard Fen */
            standard_fen: number;
            /** Total Fen */
            total_fen: number;
        };
        /**
         * ReceiptConfirmed
         * @description What the community received, be it more or less than paid.
         */
        ReceiptConfirmed: {
            /** Amount Fen */
            amount_fen: number;
            /**
             * Received On
             * Format: date
             */
            received_on: string;
        };
        /**
         * RefusalMade
         * @description One click; an item is named only when the community thinks that one covers the demand (ADM-10).
         */
        RefusalMade: {
            /** Covering Item Id */
            covering_item_id?: string | null;
        };
        /**
         * ReturnForSupplement
         * @description What is missing.
         */
        ReturnForSupplement: {
            /** Missing */
            missing: string;
        };
        /**
         * ReviewMember
         * @description A member of the joint review.
         */
        ReviewMember: {
            department: components["schemas"]["NamedUnit"] | null;
            /** Name */
            name: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
        };
        /**
         * ReviewMemberChange
         * @description Who the member is and where they come from; a member of the applying department abstains (R55).
         */
        ReviewMemberChange: {
            /** Department Id */
            department_id?: string | null;
            /** Name */
            name: string;
        };
        /**
         * ReviewMemberList
         * @description The joint review of the district.
         */
        ReviewMemberList: {
            /** Items */
            items: components["schemas"]["ReviewMember"][];
        };
        /**
         * RunningClock
         * @description What is being waited for and until when (ADM-5).
         */
        RunningClock: {
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            kind: components["schemas"]["ClockKind"];
            /** Overdue */
            overdue: boolean;
            /**
             * Provisional
             * @description The holidays up to that day are not published yet.
             */
            provisional: boolean;
        };
        /**
         * Schedule
         * @description FEE-2: how a share falls due.
         * @enum {string}
         */
        Schedule: "once" | "quarterly" | "yearly";
        /**
         * Step
         * @description Who did what when, and what they saw.
         */
        Step: {
            /** Detail */
            detail: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Kind */
            kind: string;
            /**
             * Occurred At
             * Format: date-time
             */
            occurred_at: string;
            /** Person Name */
            person_name: string;
            /**
             * Seen Digest
             * @description SHA-256 of the content that the person saw.
             */
            seen_digest: string;
            /** Seen Version */
            seen_version: number;
            /** Unit Name */
            unit_name: string;
        };
        /**
         * StepList
         * @description The whole way of an application.
         */
        StepList: {
            /** Items */
            items: components["schemas"]["Step"][];
        };
        /**
         * TargetShare
         * @description One target community with its figures of the reference day and its share of the whole plan (FEE-3).
         */
        TargetShare: {
            /** Code */
            code: string;
            community: components["schemas"]["NamedUnit"];
            /** Households */
            households: number;
            /** Residents */
            residents: number;
            /** Share Fen */
            share_fen: number;
            /** Subdistrict Id */
            subdistrict_id: string | null;
        };
        /**
         * TaskDetail
         * @description A task with every part that the caller reaches.
         */
        TaskDetail: {
            /** Assignments */
            assignments: components["schemas"]["Assignment"][];
            /** Deliverables */
            deliverables: components["schemas"]["DeliverableContent-Output"][];
            department: components["schemas"]["NamedUnit"];
            /** Description */
            description: string;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            item: components["schemas"]["NamedUnit"];
            /** Item Version */
            item_version: number;
            /**
             * Own
             * @description The parts of the caller's own communities.
             */
            own: components["schemas"]["Assignment"][];
            progress: components["schemas"]["Progress"];
            /**
             * Sent At
             * Format: date-time
             */
            sent_at: string;
            /** Sent By Name */
            sent_by_name: string;
            /**
             * Sent On
             * Format: date
             */
            sent_on: string;
            /** Title */
            title: string;
        };
        /**
         * TaskJudgement
         * @description The answer to a dry run: what stands against the task as such, and against each community (ADM-9).
         */
        TaskJudgement: {
            /** Allowed */
            allowed: boolean;
            /** Communities */
            communities: components["schemas"]["CommunityJudgement"][];
            /** General */
            general: components["schemas"]["ProblemReason"][];
        };
        /**
         * TaskQuestion
         * @description A task somebody would like to send.
         */
        TaskQuestion: {
            /** Community Ids */
            community_ids: string[];
            /**
             * Deliverables
             * @default []
             */
            deliverables: components["schemas"]["DeliverableContent-Input"][];
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /**
             * Item Id
             * Format: uuid
             */
            item_id: string;
            /**
             * Item Version
             * @description The version that was read; the current one.
             */
            item_version?: number | null;
        };
        /**
         * TaskSent
         * @description A task to send.
         */
        TaskSent: {
            /** Community Ids */
            community_ids: string[];
            /**
             * Deliverables
             * @default []
             */
            deliverables: components["schemas"]["DeliverableContent-Input"][];
            /**
             * Description
             * @default
             */
            description: string;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /**
             * Item Id
             * Format: uuid
             */
            item_id: string;
            /**
             * Item Version
             * @description The version that was read; the current one.
             */
            item_version?: number | null;
            /**
             * Only Allowed
             * @description Send to the communities that may get it and leave the others out.
             * @default false
             */
            only_allowed: boolean;
            /** Title */
            title: string;
        };
        /**
         * TaskSummary
         * @description A task in a list; the progress counts the communities that the caller reaches.
         */
        TaskSummary: {
            department: components["schemas"]["NamedUnit"];
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            item: components["schemas"]["NamedUnit"];
            /** Item Version */
            item_version: number;
            /**
             * Own
             * @description The parts of the caller's own communities.
             */
            own: components["schemas"]["Assignment"][];
            progress: components["schemas"]["Progress"];
            /**
             * Sent On
             * Format: date
             */
            sent_on: string;
            /** Title */
            title: string;
        };
        /**
         * TrailSubject
         * @description The things whose trail those may read who may read the thing.
         * @enum {string}
         */
        TrailSubject: "application";
        /**
         * TurnedIntoApplication
         * @description The category under which the department applies (R59).
         */
        TurnedIntoApplication: {
            /** @default assist */
            category: components["schemas"]["Category"];
        };
        /**
         * Vote
         * @description One member's vote.
         */
        Vote: {
            /**
             * Cast At
             * Format: date-time
             */
            cast_at: string;
            choice: components["schemas"]["VoteChoice"];
            /** Person Name */
            person_name: string;
            /** Reason */
            reason: string;
        };
        /**
         * VoteCast
         * @description A member's vote.
         */
        VoteCast: {
            choice: components["schemas"]["VoteChoice"];
            /**
             * Reason
             * @default
             */
            reason: string;
        };
        /**
         * VoteChoice
         * @description What a member says.
         * @enum {string}
         */
        VoteChoice: "approve" | "approve_with_conditions" | "reject" | "abstain";
        /**
         * VoteTally
         * @description What the votes come to.
         */
        VoteTally: {
            /** Abstain */
            abstain: number;
            /** Abstaining By Rule */
            abstaining_by_rule: number;
            /** Approve */
            approve: number;
            /** Approve With Conditions */
            approve_with_conditions: number;
            /** Cast */
            cast: number;
            /** Eligible */
            eligible: number;
            /** Has Majority */
            has_majority: boolean;
            /** Has Quorum */
            has_quorum: boolean;
            /** Members */
            members: number;
            /** Needed Approvals */
            needed_approvals: number;
            /** Needed Votes */
            needed_votes: number;
            /** Reject */
            reject: number;
        };
        /**
         * Waiting
         * @description One thing that waits for the caller.
         */
        Waiting: {
            /** Due On */
            due_on: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["WaitingKind"];
            /** Link */
            link: string;
            /** Overdue */
            overdue: boolean;
            /** Title */
            title: string;
            /**
             * Who
             * @description Who waits, or for whom it is.
             */
            who: string;
        };
        /**
         * WaitingKind
         * @description What kind of thing waits.
         * @enum {string}
         */
        WaitingKind: "acceptance" | "decision" | "demand_to_answer" | "demand_to_refuse" | "opinion" | "payment_late" | "publication" | "receipt" | "review_closure" | "supplement" | "task_to_accept" | "task_to_complete" | "vote";
        /**
         * WithdrawalOfApplication
         * @description Why it is withdrawn, if the department wants to say.
         */
        WithdrawalOfApplication: {
            /**
             * Reason
             * @default
             */
            reason: string;
        };
        /**
         * WorkQueue
         * @description What waits for me: at most four figures, and the most urgent things first.
         */
        WorkQueue: {
            /** Figures */
            figures: components["schemas"]["Figure"][];
            /** Items */
            items: components["schemas"]["Waiting"][];
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
    "applications-list-applications": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string | null;
                department_id?: string | null;
                /** @description How many at most. */
                limit?: number;
                /** @description Title or department: Chinese, pinyin, initials. */
                query?: string;
                /** @description Any of these states. */
                state?: components["schemas"]["ApplicationState"][];
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
                    "application/json": components["schemas"]["KeysetPage_ApplicationSummary_"];
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
    "applications-create-application": {
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
                "application/json": components["schemas"]["ApplicationDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDetail"];
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
    "applications-get-application": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
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
                    "application/json": components["schemas"]["ApplicationDetail"];
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
    "applications-edit-application": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDetail"];
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
    "applications-accept-application": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                application_id: string;
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
                    "application/json": components["schemas"]["ApplicationDetail"];
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
    "applications-get-completeness": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
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
                    "application/json": components["schemas"]["Completeness"];
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
    "applications-decide-application": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionMade"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDetail"];
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
    "applications-give-opinion": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionGiven"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDetail"];
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
    "applications-return-application": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnForSupplement"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDetail"];
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
    "applications-close-review": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                application_id: string;
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
                    "application/json": components["schemas"]["ApplicationDetail"];
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
    "applications-list-steps": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
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
                    "application/json": components["schemas"]["StepList"];
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
    "applications-submit-application": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                application_id: string;
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
                    "application/json": components["schemas"]["ApplicationDetail"];
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
    "applications-vote-on-application": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoteCast"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDetail"];
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
    "applications-withdraw-application": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalOfApplication"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDetail"];
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
    "applications-preview-allocation": {
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
                "application/json": components["schemas"]["AllocationQuestion"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationPreview"];
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
    "funding-list-appropriations": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string | null;
                community_id?: string | null;
                /** @description Only confirmed, or only unconfirmed ones. */
                confirmed?: boolean | null;
                item_id?: string | null;
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
                    "application/json": components["schemas"]["KeysetPage_Appropriation_"];
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
    "funding-confirm-receipt": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                appropriation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptConfirmed"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appropriation"];
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
    "funding-get-community-funding": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                community_id: string;
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
                    "application/json": components["schemas"]["CommunityFunding"];
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
    "items-list-items": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string | null;
                category?: components["schemas"]["Category"] | null;
                community_id?: string | null;
                department_id?: string | null;
                /** @description How many at most. */
                limit?: number;
                /** @description Chinese, pinyin or initials. */
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
                    "application/json": components["schemas"]["KeysetPage_ItemSummary_"];
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
    "items-get-item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
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
                    "application/json": components["schemas"]["ItemDetail"];
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
    "funding-record-appropriations": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppropriationsRecorded"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppropriationList"];
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
    "funding-get-item-funding": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
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
                    "application/json": components["schemas"]["ItemFunding"];
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
    "items-confirm-means": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeansConfirmation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemDetail"];
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
    "lists-list-versions": {
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
                    "application/json": components["schemas"]["KeysetPage_ListVersion_"];
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
    "lists-get-list": {
        parameters: {
            query: {
                /** @description The district whose list it is. */
                district_id: string;
            };
            header?: never;
            path: {
                /** @description The number of the list version. */
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
                    "application/json": components["schemas"]["ListVersionDetail"];
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
    "lists-get-difference": {
        parameters: {
            query: {
                /** @description The district whose list it is. */
                district_id: string;
            };
            header?: never;
            path: {
                /** @description The number of the list version. */
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
                    "application/json": components["schemas"]["Difference"];
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
    "lists-export-json": {
        parameters: {
            query: {
                /** @description The district whose list it is. */
                district_id: string;
            };
            header?: never;
            path: {
                /** @description The number of the list version. */
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
                    "application/json": Record<string, never>;
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
    "lists-export-workbook": {
        parameters: {
            query: {
                /** @description The district whose list it is. */
                district_id: string;
            };
            header?: never;
            path: {
                /** @description The number of the list version. */
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
    "lists-list-listed-items": {
        parameters: {
            query: {
                /** @description `next` of the page before. */
                after?: string | null;
                category?: components["schemas"]["Category"] | null;
                community_id?: string | null;
                department_id?: string | null;
                /** @description The district whose list it is. */
                district_id: string;
                kind?: components["schemas"]["ItemKind"] | null;
                /** @description How many at most. */
                limit?: number;
                /** @description Title, department, number; pinyin or initials. */
                query?: string;
            };
            header?: never;
            path: {
                /** @description The number of the list version. */
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
                    "application/json": components["schemas"]["KeysetPage_ListedItemRow_"];
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
    "lists-get-current-list": {
        parameters: {
            query: {
                /** @description The district whose list it is. */
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
                    "application/json": components["schemas"]["ListVersionDetail"];
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
    "off-list-demands-list-demands": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string | null;
                community_id?: string | null;
                department_id?: string | null;
                /** @description How many at most. */
                limit?: number;
                state?: components["schemas"]["DemandState"] | null;
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
                    "application/json": components["schemas"]["KeysetPage_Demand_"];
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
    "off-list-demands-record-demand": {
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
                "application/json": components["schemas"]["DemandRecorded"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
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
    "off-list-demands-get-demand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                demand_id: string;
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
                    "application/json": components["schemas"]["Demand"];
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
    "off-list-demands-turn-demand-into-application": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                demand_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TurnedIntoApplication"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
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
    "off-list-demands-cover-demand": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                demand_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoverageFound"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
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
    "off-list-demands-add-evidence": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                demand_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceAdded"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
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
    "off-list-demands-get-notice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                demand_id: string;
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
    "off-list-demands-refuse-demand": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                demand_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusalMade"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
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
    "off-list-demands-withdraw-demand": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                demand_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentsWithdrawal"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
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
    "off-list-demands-find-matches": {
        parameters: {
            query: {
                community_id?: string | null;
                /** @description What was asked, in their own words. */
                text: string;
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
                    "application/json": components["schemas"]["MatchList"];
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
    "lists-get-public-item": {
        parameters: {
            query: {
                /** @description The district whose list it is. */
                district_id: string;
            };
            header?: never;
            path: {
                item_id: string;
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
                    "application/json": components["schemas"]["PublicItem"];
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
    "publications-publish-list": {
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
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVersion"];
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
    "publications-list-candidates": {
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
                    "application/json": components["schemas"]["CandidateList"];
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
    "review-members-list-review-members": {
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
                    "application/json": components["schemas"]["ReviewMemberList"];
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
    "review-members-set-review-member": {
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
                "application/json": components["schemas"]["ReviewMemberChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewMemberList"];
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
    "review-members-remove-review-member": {
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
                    "application/json": components["schemas"]["ReviewMemberList"];
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
    "tasks-list-tasks": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string | null;
                community_id?: string | null;
                item_id?: string | null;
                /** @description How many at most. */
                limit?: number;
                state?: components["schemas"]["AssignmentState"] | null;
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
                    "application/json": components["schemas"]["KeysetPage_TaskSummary_"];
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
    "tasks-send-task": {
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
                "application/json": components["schemas"]["TaskSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
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
    "tasks-get-task": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["TaskDetail"];
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
    "tasks-accept-task": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                community_id: string;
                task_id: string;
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
                    "application/json": components["schemas"]["TaskDetail"];
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
    "tasks-complete-task": {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 128 visible ASCII characters; the same key with the same content answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                community_id: string;
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Completion"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
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
    "tasks-check-task": {
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
                "application/json": components["schemas"]["TaskQuestion"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskJudgement"];
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
