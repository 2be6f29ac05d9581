"use strict";
exports.id = 323;
exports.ids = [323];
exports.modules = {

/***/ 8323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changesOfEdit: () => (/* binding */ changesOfEdit)
});

// EXTERNAL MODULE: ./build/core/validate/change-digest.js
var change_digest = __webpack_require__(5029);
// EXTERNAL MODULE: ./build/core/render/words/did-you-mean.js
var did_you_mean = __webpack_require__(2327);
// EXTERNAL MODULE: ./build/core/validate/written-document.js
var written_document = __webpack_require__(683);
;// CONCATENATED MODULE: ./build/core/desired/intent/ambiguous-rules.js


const MOST_CANDIDATES = 5;
/** Rules after an edit of which nobody can tell which rule of the same environment they were before it. */
function ambiguousRules(flag, environment, { before, after }, ambiguous) {
    return ambiguous.map(({ to, candidates }) => {
        const old = candidates.slice(0, MOST_CANDIDATES).map((place) => calledOf(before, place));
        if (candidates.length > old.length)
            old.push(`${candidates.length - old.length} more`);
        const called = `R${calledOf(after, to).slice(1)} in ${(0,did_you_mean/* quote */.hD)(environment)}`;
        return {
            code: "ambiguous-pairing",
            ...(0,written_document/* placeIn */.VV)(flag, ["environments", environment, "rules", to]),
            message: old.length > 1
                ? `${called} may have been ${old.join(" or ")} before this edit.`
                : `${called} is not the only rule that may have been ${old[0]} before this edit.`,
            hint: "Give the rules distinct descriptions, or each its `id:`, in a pull request before this one.",
        };
    });
}
/** A rule by its place, from 1, and its description. */
function calledOf(rules, place) {
    const { description } = rules[place];
    return description ? `rule ${place + 1} ${(0,did_you_mean/* quote */.hD)(description)}` : `rule ${place + 1}`;
}

// EXTERNAL MODULE: ./build/core/model/change/desired-flag.js
var desired_flag = __webpack_require__(1807);
;// CONCATENATED MODULE: ./build/core/desired/intent/edit-title.js

const MOST_PARTS = 3;
const LONGEST_KEY = 100;
/** The title of an edit that asks for everything, at most 300 characters. */
function wholeTitle({ flag, environment }) {
    const what = environment === null ? `the variations of ${cut(flag)}` : `${cut(flag)} in ${cut(environment)}`;
    return `Bring ${what} to what git says`;
}
/** The title of an edit that asks for these fields, at most 400 characters. */
function editTitle({ flag, environment }, fields) {
    if (environment === null)
        return `Update the variations of ${cut(flag)}`;
    const where = `${cut(flag)} in ${cut(environment)}`;
    const touched = new Set(fields.map(({ path }) => path.split("/")[0]));
    const others = desired_flag/* FLAG_PARTS */.k.filter((part) => part !== "on" && touched.has(part));
    const on = fields.find(({ path }) => path === "on");
    if (on === undefined)
        return `Update ${listed(others)} of ${where}`;
    const turned = `Turn ${on.after === true ? "on" : "off"} ${where}`;
    return others.length === 0 ? turned : `${turned} and update ${listed(others)}`;
}
function listed(parts) {
    const shown = parts.length > MOST_PARTS ? parts.slice(0, MOST_PARTS - 1) : parts;
    const last = parts.length > shown.length ? `${parts.length - shown.length} more parts` : shown.at(-1);
    const first = parts.length > shown.length ? shown : shown.slice(0, -1);
    return first.length === 0 ? `${last}` : `${first.join(", ")} and ${last}`;
}
function cut(key) {
    return key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key;
}

// EXTERNAL MODULE: ./build/core/desired/intent/fields/configuration-fields.js
var configuration_fields = __webpack_require__(8243);
// EXTERNAL MODULE: ./build/core/desired/intent/fields/variation-fields.js
var variation_fields = __webpack_require__(7710);
;// CONCATENATED MODULE: ./build/core/desired/intent/changes-of-edit.js





/**
 * What the edit of a `kind: Flag` document asks for: a change of the variations, then one for each environment in the
 * document's order, none where nothing that git owns differs. Without a document before, or with another text at
 * `reapply`, everything is asked for that the document says.
 */
function changesOfEdit(before, after, sha256) {
    const again = after.reapply !== undefined && after.reapply !== before?.reapply;
    const edited = { after, sha256, ...(again ? { reapply: after.reapply } : {}) };
    const base = again ? undefined : before;
    const variations = after.variations === undefined ? [] : variationsChange(edited, base?.variations, after.variations);
    const edits = [...after.environments].map(([environment, configuration]) => configurationEdit(edited, environment, base?.environments.get(environment), configuration));
    return {
        changes: [...variations, ...edits.flatMap(({ changes }) => changes)],
        diagnostics: edits.flatMap(({ diagnostics }) => diagnostics),
    };
}
function variationsChange(edited, before, after) {
    const fields = (0,variation_fields/* variationFields */.V)(before, after);
    const intent = { of: "variations", ...(before === undefined ? {} : { before }), after, fields };
    return changeOf(edited, null, intent, before === undefined);
}
function configurationEdit(edited, environment, before, after) {
    const { fields, ambiguous } = (0,configuration_fields/* configurationFields */.k)(before ?? {}, after);
    if (ambiguous.length > 0) {
        const rules = { before: before?.rules ?? [], after: after.rules ?? [] };
        return { changes: [], diagnostics: ambiguousRules(edited.after, environment, rules, ambiguous) };
    }
    const { variations } = edited.after;
    const besides = variations === undefined ? {} : { variations };
    const intent = { of: "configuration", before: before ?? {}, after, ...besides, fields };
    return { changes: changeOf(edited, environment, intent, before === undefined), diagnostics: [] };
}
function changeOf({ after, sha256, reapply }, environment, intent, whole) {
    if (intent.fields.length === 0)
        return [];
    const { file, document, provider, project, flag, description, ticket, reviewers } = after;
    const resource = { provider, project, environment, flag };
    const change = {
        file,
        document,
        resource,
        description: description ?? (whole ? wholeTitle(resource) : editTitle(resource, intent.fields)),
        ...(ticket === undefined ? {} : { ticket }),
        ...(reviewers === undefined ? {} : { reviewers }),
        instructions: [],
        intent,
        ...(environment === null ? {} : { environmentAt: ["environments", environment] }),
        digest: (0,change_digest/* intentDigest */.t)(sha256, resource, intent.fields, reapply),
    };
    return [change];
}


/***/ }),

/***/ 3302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ canonicalVariation),
/* harmony export */   Jr: () => (/* binding */ canonicalRule),
/* harmony export */   sN: () => (/* binding */ canonicalServe),
/* harmony export */   uu: () => (/* binding */ ruleContent),
/* harmony export */   yo: () => (/* binding */ canonicalPart)
/* harmony export */ });
/* harmony import */ var _compile_flag_compile_serve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4067);
/* harmony import */ var _model_instructions_percentage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5095);
/* harmony import */ var _pairing_pair_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2419);



/** A part of a configuration as the digest counts it: the same for all ways to write the same; null if it is absent. */
function canonicalPart(configuration, part) {
    if (configuration[part] === undefined)
        return null;
    if (part === "prerequisites")
        return canonicalPrerequisites(configuration.prerequisites ?? []);
    if (part === "targets")
        return canonicalTargets(configuration.targets ?? []);
    if (part === "rules")
        return (configuration.rules ?? []).map(canonicalRule);
    if (part === "fallthrough")
        return canonicalServe(configuration.fallthrough);
    return configuration[part];
}
/** What is served: a variation, or shares of more than nothing, `rest` as the percentage that it comes to. */
function canonicalServe(serve) {
    if ("variation" in serve)
        return { variation: serve.variation };
    const { rollout, rolloutContextKind, rolloutBucketBy } = serve;
    const named = (0,_compile_flag_compile_serve_js__WEBPACK_IMPORTED_MODULE_0__/* .weightsOf */ .Z$)(rollout)
        .filter(([, weight]) => weight > 0)
        .map(([name, weight]) => [name, (0,_model_instructions_percentage_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPercentage */ .X)(weight)]);
    return {
        rollout: Object.fromEntries(named),
        ...(rolloutContextKind === undefined ? {} : { rolloutContextKind }),
        ...(rolloutBucketBy === undefined ? {} : { rolloutBucketBy }),
    };
}
/** A rule with everything that the document says of it. */
function canonicalRule(rule) {
    const { id, ...said } = rule;
    return { ...(id === undefined ? {} : { id }), ...ruleContent(said) };
}
/** What a rule says, its id aside. */
function ruleContent({ description, clauses, serve, trackEvents }) {
    return {
        ...(description ? { description } : {}),
        clauses: (0,_pairing_pair_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalClauses */ .xI)(clauses),
        serve: canonicalServe(serve),
        ...(trackEvents === undefined ? {} : { trackEvents }),
    };
}
/** A variation with everything that the document says of it. */
function canonicalVariation({ value, name, description }) {
    return {
        value,
        ...(name === undefined ? {} : { name }),
        ...(description === undefined ? {} : { description }),
    };
}
function canonicalPrerequisites(prerequisites) {
    return Object.fromEntries(prerequisites.map(({ key, variation }) => [key, { variation }]));
}
/** By context kind and context key: the variation. */
function canonicalTargets(targets) {
    const kinds = new Map();
    for (const { contextKind, variation, values } of targets) {
        const said = kinds.get(contextKind) ?? [];
        for (const value of values)
            said.push([value, variation]);
        if (said.length > 0)
            kinds.set(contextKind, said);
    }
    return Object.fromEntries([...kinds].map(([kind, said]) => [kind, Object.fromEntries(said)]));
}


/***/ }),

/***/ 8243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ configurationFields)
/* harmony export */ });
/* harmony import */ var _model_change_desired_flag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1807);
/* harmony import */ var _semantic_patch_effect_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4043);
/* harmony import */ var _canonical_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3302);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(731);
/* harmony import */ var _rule_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7511);





/**
 * What an edit asks of a flag in one environment, thing by thing, sorted by path. A part that git did not say before is one
 * thing; a part that it says no more asks for nothing. A version `between` the two tells which rule is which.
 */
function configurationFields(before, after, between) {
    const rules = (0,_rule_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFields */ ._p)(before.rules ?? [], after.rules ?? [], between?.rules);
    const fields = _model_change_desired_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .FLAG_PARTS */ .k.flatMap((part) => {
        if (part === "variations" || after[part] === undefined)
            return [];
        if (before[part] === undefined)
            return [{ path: part, before: null, after: (0,_canonical_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalPart */ .yo)(after, part) }];
        if (part === "rules")
            return rules.fields;
        if (part === "prerequisites" || part === "targets")
            return listed(part, before, after);
        if (part === "fallthrough")
            return (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .serveField */ .aS)(part, before[part], after[part]);
        return (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .changed */ .tD)(part, before[part], after[part]);
    });
    const compared = before.rules !== undefined && after.rules !== undefined;
    return { fields: (0,_semantic_patch_effect_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .sortedByPath */ .o2)(fields), names: rules.names, ambiguous: compared ? rules.ambiguous : [] };
}
function listed(part, before, after) {
    const entries = part === "targets" ? targetEntries : prerequisiteEntries;
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .keyedFields */ .Ef)(part, entries(before), entries(after));
}
function targetEntries({ targets = [] }) {
    return new Map(targets.flatMap(({ contextKind, variation, values }) => values.map((value) => [`${(0,_semantic_patch_effect_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeSegment */ .pv)(contextKind)}/${(0,_semantic_patch_effect_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeSegment */ .pv)(value)}`, variation])));
}
function prerequisiteEntries({ prerequisites = [] }) {
    return new Map(prerequisites.map(({ key, variation }) => [(0,_semantic_patch_effect_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeSegment */ .pv)(key), { variation }]));
}


/***/ }),

/***/ 731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ keyedFields),
/* harmony export */   aS: () => (/* binding */ serveField),
/* harmony export */   tD: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
/* harmony import */ var _canonical_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3302);


/** The field of a value that an edit changes; none if it stays. */
function changed(path, before, after) {
    const [was, is] = [before ?? null, after ?? null];
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJson */ .FS)(was, is) ? [] : [{ path, before: was, after: is }];
}
/** The field of what is served; how a rollout shares contexts out counts only where the document still says it. */
function serveField(path, before, after) {
    const [was, is] = [(0,_canonical_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalServe */ .sN)(before), (0,_canonical_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalServe */ .sN)(after)];
    const comparable = "rollout" in is ? said(was, is) : was;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJson */ .FS)(comparable, is) ? [] : [{ path, before: was, after: is }];
}
function said(was, is) {
    return Object.fromEntries(Object.entries(was).filter(([key]) => key in is || key === "variation"));
}
/** The fields of what stands under keys before and after an edit. */
function keyedFields(parent, before, after) {
    const keys = new Set([...before.keys(), ...after.keys()]);
    return [...keys].flatMap((key) => changed(`${parent}/${key}`, before.get(key), after.get(key)));
}


/***/ }),

/***/ 7511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ ORDER_PATH),
/* harmony export */   _p: () => (/* binding */ ruleFields),
/* harmony export */   sM: () => (/* binding */ PLACE_SEGMENT)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9891);
/* harmony import */ var _semantic_patch_effect_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4043);
/* harmony import */ var _pairing_pair_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5362);
/* harmony import */ var _pairing_pair_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2419);
/* harmony import */ var _pairing_pair_through_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2977);
/* harmony import */ var _canonical_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3302);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(731);







/** The field that says in which order the rules stand that the edit keeps and moves. */
const ORDER_PATH = "rules/order";
/** The last segment of the field that says before which rule a new one stands. */
const PLACE_SEGMENT = "beforeRule";
/**
 * What an edit asks of rules, each thing by itself. A rule that the edit keeps goes by its name before the edit, so that
 * taking the edit back, and every later version of the document, names it alike; the place of a new rule is the rule
 * that follows it, and the order of kept rules counts between the first and the last that moved. A version `between`
 * the two tells more of which rule is which.
 */
function ruleFields(before, after, between) {
    const [from, to] = [before.map(pairable), after.map(pairable)];
    const { ambiguous, ...direct } = (0,_pairing_pair_places_js__WEBPACK_IMPORTED_MODULE_0__/* .pairEditedRules */ .h)(from, to);
    const { origins, removed } = between === undefined ? direct : (0,_pairing_pair_through_js__WEBPACK_IMPORTED_MODULE_1__/* .pairThrough */ .m)(_pairing_pair_places_js__WEBPACK_IMPORTED_MODULE_0__/* .pairEditedRules */ .h, from, between.map(pairable), to, _pairing_pair_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .pairRules */ .A$);
    const taken = new Set(["order"]);
    const oldNames = before.map((rule) => uniqueName(rule, taken));
    const names = after.map((rule, place) => oldNames[origins[place] ?? -1] ?? uniqueName(rule, taken));
    const fields = after.flatMap((rule, place) => {
        const origin = before[origins[place] ?? -1];
        const path = `rules/${names[place]}`;
        return origin === undefined ? addedFields(path, rule, names[place + 1]) : keptFields(path, origin, rule);
    });
    const left = removed.map((place) => ({
        path: `rules/${oldNames[place]}`,
        before: (0,_canonical_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalRule */ .Jr)(before[place]),
        after: null,
    }));
    const kept = names.filter((_, place) => origins[place] !== undefined);
    return { fields: [...fields, ...left, ...orderField(oldNames, kept)], names, ambiguous };
}
function pairable(rule) {
    return { ...rule, content: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)((0,_canonical_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleContent */ .uu)(rule)) };
}
/** A rule's description, else its id, else its clauses; a twin is told apart by a number. Adds it to those taken. */
function uniqueName({ description, id, clauses }, taken) {
    const wanted = (0,_semantic_patch_effect_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeSegment */ .pv)(description || id || (0,_pairing_pair_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .clausesKey */ .gZ)(clauses));
    let name = wanted;
    for (let twin = 2; taken.has(name); twin++)
        name = `${wanted}#${twin}`;
    taken.add(name);
    return name;
}
function addedFields(path, rule, next) {
    const added = { path, before: null, after: (0,_canonical_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalRule */ .Jr)(rule) };
    return next === undefined ? [added] : [added, { path: `${path}/${PLACE_SEGMENT}`, before: null, after: next }];
}
function keptFields(path, before, after) {
    const [was, is] = [(0,_canonical_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleContent */ .uu)(before), (0,_canonical_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleContent */ .uu)(after)];
    const tracked = after.trackEvents === undefined ? [] : (0,_field_js__WEBPACK_IMPORTED_MODULE_6__/* .changed */ .tD)(`${path}/trackEvents`, was.trackEvents, is.trackEvents);
    const fields = [
        ...(0,_field_js__WEBPACK_IMPORTED_MODULE_6__/* .changed */ .tD)(`${path}/description`, was.description, is.description),
        ...(0,_field_js__WEBPACK_IMPORTED_MODULE_6__/* .changed */ .tD)(`${path}/clauses`, was.clauses, is.clauses),
        ...(0,_field_js__WEBPACK_IMPORTED_MODULE_6__/* .serveField */ .aS)(`${path}/serve`, before.serve, after.serve),
        ...tracked,
    ];
    // An id alone asks for nothing; beside a change it says which live rule is meant.
    return fields.length === 0 ? [] : [...fields, ...(0,_field_js__WEBPACK_IMPORTED_MODULE_6__/* .changed */ .tD)(`${path}/id`, before.id, after.id)];
}
function orderField(oldNames, kept) {
    const stay = new Set(kept);
    const was = oldNames.filter((name) => stay.has(name));
    const first = was.findIndex((name, place) => name !== kept[place]);
    if (first < 0)
        return [];
    const last = was.findLastIndex((name, place) => name !== kept[place]) + 1;
    const order = (names) => names.slice(first, last);
    return [{ path: ORDER_PATH, before: order(was), after: order(kept) }];
}


/***/ }),

/***/ 7710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ variationFields)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9891);
/* harmony import */ var _semantic_patch_effect_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4043);
/* harmony import */ var _pairing_pair_through_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2977);
/* harmony import */ var _pairing_pair_variations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2184);
/* harmony import */ var _canonical_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3302);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(731);






/**
 * What an edit asks of a flag's variations, thing by thing, sorted by path; everything at once if git did not say before.
 * A variation that the edit keeps goes by its value before the edit. A version `between` the two tells which is which.
 */
function variationFields(before, after, between) {
    if (before === undefined)
        return [{ path: "variations", before: null, after: whole(after) }];
    const { origins } = between === undefined ? (0,_pairing_pair_variations_js__WEBPACK_IMPORTED_MODULE_0__/* .pairVariations */ .f)(before, after) : (0,_pairing_pair_through_js__WEBPACK_IMPORTED_MODULE_1__/* .pairThrough */ .m)(_pairing_pair_variations_js__WEBPACK_IMPORTED_MODULE_0__/* .pairVariations */ .f, before, between, after);
    const kept = new Set(origins);
    const edits = after.flatMap((variation, place) => keptFields(before[origins[place] ?? -1], variation));
    const left = before.filter((_, place) => !kept.has(place));
    const added = after.filter((_, place) => origins[place] === undefined);
    return (0,_semantic_patch_effect_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedByPath */ .o2)([...edits, ...(0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .keyedFields */ .Ef)("variations", byValue(left), byValue(added))]);
}
function keptFields(before, after) {
    if (before === undefined)
        return [];
    const path = `variations/${segmentOf(before)}`;
    return [
        ...(0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .changed */ .tD)(`${path}/value`, before.value, after.value),
        ...(0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .changed */ .tD)(`${path}/name`, before.name, after.name),
        ...(0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .changed */ .tD)(`${path}/description`, before.description, after.description),
    ];
}
function byValue(variations) {
    return new Map(variations.map((variation) => [segmentOf(variation), (0,_canonical_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalVariation */ .IS)(variation)]));
}
function segmentOf({ value }) {
    return (0,_semantic_patch_effect_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeSegment */ .pv)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .dj)(value));
}
function whole(variations) {
    return variations.map(_canonical_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalVariation */ .IS).sort((a, b) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .dj)(a) < (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .dj)(b) ? -1 : 1));
}


/***/ }),

/***/ 2977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ pairThrough)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2201);

/**
 * Pairs what stands in two versions by what became of it in a version between: a rule that was renamed there and has other
 * clauses since is still known. What was gone in between and is back, which `pairBack` tells, is the old one.
 */
function pairThrough(pair, from, between, to, pairBack = pair) {
    const first = pair(from, between).origins;
    const then = pair(between, to).origins;
    const gone = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .F)(from, first);
    const fresh = [...to.keys()].filter((place) => then[place] === undefined);
    const back = pairBack((0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .U)(from, gone), (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .U)(to, fresh)).origins;
    const origins = then.map((middle, place) => middle === undefined ? gone[back[fresh.indexOf(place)] ?? -1] : first[middle]);
    return { origins, removed: (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .F)(from, origins) };
}


/***/ }),

/***/ 5029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ changeDigest),
/* harmony export */   t: () => (/* binding */ intentDigest)
/* harmony export */ });
/* harmony import */ var _model_change_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8412);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9891);


/**
 * The digest that answers "is this request this change?": provider, resource, the instructions as the file writes
 * them, the time, and what is copied. It needs no live flag; file name, description, ticket, reviewers and order of keys
 * do not count.
 */
function changeDigest(sha256, resource, instructions, { executeAt, copy } = {}) {
    const { provider, project, environment } = resource;
    const written = instructions.map(({ kind, parameters }) => ({ kind, parameters }));
    const subject = {
        provider,
        project,
        environment,
        ...((0,_model_change_change_js__WEBPACK_IMPORTED_MODULE_0__/* .isSegment */ .wk)(resource) ? { segment: resource.segment } : { flag: resource.flag }),
        executeAt: executeAt ?? null,
        instructions: written,
        ...(copy === undefined ? {} : { copy: { from: copy.from, actions: [...copy.actions] } }),
    };
    return sha256(`flag-gitops change v1\n${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(subject)}`);
}
/**
 * The digest of what the edit of a `kind: Flag` document asks for: resource and fields, before and after. `reapply` is
 * the text that asks for everything again, so that asking again is a new request.
 */
function intentDigest(sha256, { provider, project, environment, flag }, fields, reapply) {
    const written = fields.map(({ path, before, after }) => ({ path, before, after }));
    const subject = { provider, project, environment, flag, fields: written };
    const again = reapply === undefined ? subject : { ...subject, reapply };
    return sha256(`flag-gitops change v1\n${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(again)}`);
}


/***/ })

};
;