"use strict";
exports.id = 545;
exports.ids = [545];
exports.modules = {

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

/***/ 6350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ partsInEnvironments),
/* harmony export */   w: () => (/* binding */ fewThings)
/* harmony export */ });
/* harmony import */ var _render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);

const MOST_THINGS = 5;
/** Parts of environments in words, those with the same parts together: `"on" and "rules" in "staging" and "production"`. */
function partsInEnvironments(all) {
    const named = all.filter(([, parts]) => parts.length > 0);
    const together = Map.groupBy(named, ([, parts]) => (0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(parts));
    return [...together].map(([parts, those]) => `${parts} in ${(0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(those.map(([environment]) => environment))}`);
}
/** The first of several things, at most five; the last one counts those that are left. */
function fewThings(things) {
    if (things.length <= MOST_THINGS)
        return [...things];
    const shown = things.slice(0, MOST_THINGS - 1);
    return [...shown, `${things.length - shown.length} more things`];
}


/***/ }),

/***/ 2545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unownedEdits: () => (/* binding */ unownedEdits)
/* harmony export */ });
/* harmony import */ var _model_change_desired_flag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1807);
/* harmony import */ var _render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);
/* harmony import */ var _fields_configuration_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8243);
/* harmony import */ var _fields_variation_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7710);
/* harmony import */ var _parts_in_environments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6350);





/**
 * What an edit changes of parts that git does not own, so that nothing comes of it: one sentence each, at most five. An
 * environment that is new to the document is no edit, and what git owned before is told as what it says no more.
 */
function unownedEdits(before, after) {
    const edited = [
        ...(editsVariations(before, after) ? [(0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)("variations")] : []),
        ...(0,_parts_in_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .partsInEnvironments */ .Q)(editedParts(before, after)),
    ];
    const flag = `flag ${(0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(after.flag)}`;
    return (0,_parts_in_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .fewThings */ .w)(edited).map((what) => `The document of ${flag} edits ${what}, which "manage" does not name: that changes nothing in LaunchDarkly. Add the part to "manage" to make it count.`);
}
function editsVariations(before, { unowned }) {
    if (unowned?.variations === undefined || before.variations !== undefined)
        return false;
    return (0,_fields_variation_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .variationFields */ .V)(before.unowned?.variations, unowned.variations).length > 0;
}
/** The parts of each environment that were edited though git did not own them before or after. */
function editedParts(before, { unowned }) {
    return [...(unowned?.environments ?? [])].flatMap(([environment, configuration]) => {
        const owned = before.environments.get(environment);
        const was = before.unowned?.environments.get(environment);
        if (owned === undefined && was === undefined)
            return [];
        const { fields } = (0,_fields_configuration_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationFields */ .k)(was ?? {}, configuration);
        const touched = new Set(fields.map(({ path }) => path.split("/")[0]));
        return [[environment, _model_change_desired_flag_js__WEBPACK_IMPORTED_MODULE_4__/* .FLAG_PARTS */ .k.filter((part) => touched.has(part) && !(part in (owned ?? {})))]];
    });
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


/***/ })

};
;