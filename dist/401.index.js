"use strict";
exports.id = 401;
exports.ids = [401];
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

/***/ 8401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  holdsChange: () => (/* binding */ holdsChange)
});

// EXTERNAL MODULE: ./build/core/desired/intent/fields/configuration-fields.js
var configuration_fields = __webpack_require__(8243);
// EXTERNAL MODULE: ./build/core/desired/intent/fields/rule-fields.js
var rule_fields = __webpack_require__(7511);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(9891);
;// CONCATENATED MODULE: ./build/core/desired/intent/fields/still-says.js

/**
 * True if what is said now of a field says all that was asked of it. It may say besides what a rule or a rollout leaves
 * alone where it is not written; a target, a prerequisite or a rule besides is something else.
 */
function stillSays({ path, after }, said) {
    if (path === "rules")
        return Array.isArray(after) && Array.isArray(said) && everyRule(after, said);
    if (path === "fallthrough")
        return sameServe(after, said);
    const [first, , part, ...more] = path.split("/");
    if (first !== "rules" || more.length > 0)
        return (0,json/* equalJson */.FS)(after, said);
    if (part === undefined)
        return sameRule(after, said);
    return part === "serve" ? sameServe(after, said) : (0,json/* equalJson */.FS)(after, said);
}
function everyRule(asked, said) {
    return asked.length === said.length && asked.every((rule, place) => sameRule(rule, said[place]));
}
function sameRule(asked, said) {
    if (!(0,json/* isObject */.Gv)(asked) || !(0,json/* isObject */.Gv)(said))
        return (0,json/* equalJson */.FS)(asked, said);
    const { serve, ...rest } = asked;
    const { serve: served, ...other } = said;
    return sameServe(serve, served) && (0,json/* equalJson */.FS)(rest, without(other, rest, ["trackEvents"]));
}
function sameServe(asked, said) {
    if (!(0,json/* isObject */.Gv)(asked) || !(0,json/* isObject */.Gv)(said))
        return (0,json/* equalJson */.FS)(asked, said);
    return (0,json/* equalJson */.FS)(asked, without(said, asked, ["rolloutContextKind", "rolloutBucketBy"]));
}
/** What is said, without those of the keys that were not asked for. */
function without(said, asked, keys) {
    return Object.fromEntries(Object.entries(said).filter(([key]) => key in asked || !keys.includes(key)));
}

// EXTERNAL MODULE: ./build/core/desired/intent/fields/variation-fields.js
var variation_fields = __webpack_require__(7710);
;// CONCATENATED MODULE: ./build/core/desired/intent/holds-change.js




/**
 * True if another version of the document still says everything that a change asked for: the edit from what git said
 * before the change to that version asks for the same and maybe for more. A part that was asked for whole is held as a
 * whole: where the version says a thing besides, applying the change could take that away again.
 */
function holdsChange({ resource, intent }, flag) {
    if (flag === undefined || intent === undefined)
        return false;
    const { fields, names } = askedBy(intent, flag, resource.environment);
    const said = new Map(fields.map(({ path, after }) => [path, after]));
    const places = new Map(names.map((name, place) => [name, place]));
    const standsWell = placing(intent, places);
    return intent.fields.every((field) => {
        if (field.path === rule_fields/* ORDER_PATH */.Pw && Array.isArray(field.after))
            return inOrder(field.after.map(String), places);
        const added = placedRule(field);
        if (added !== undefined)
            return standsWell(added, String(field.after));
        const after = said.get(field.path);
        return after !== undefined && stillSays(field, after);
    });
}
function askedBy(intent, flag, environment) {
    if (intent.of === "configuration") {
        return (0,configuration_fields/* configurationFields */.k)(intent.before, flag.environments.get(environment ?? "") ?? {}, intent.after);
    }
    const { variations } = flag;
    return {
        fields: variations === undefined ? [] : (0,variation_fields/* variationFields */.V)(intent.before, variations, intent.after),
        names: [],
    };
}
/** The name of the new rule that a field puts before another; undefined for a field of another sort. */
function placedRule({ path }) {
    const [first, name, last, ...more] = path.split("/");
    return first === "rules" && last === rule_fields/* PLACE_SEGMENT */.sM && more.length === 0 ? name : undefined;
}
/**
 * Tells whether a new rule still stands before the rule before which it was put, or where that one is gone or was moved,
 * before the first that follows and keeps its place among those that were there before.
 */
function placing(intent, places) {
    if (intent.of !== "configuration" || !intent.fields.some((field) => placedRule(field) !== undefined)) {
        return () => true;
    }
    const { names } = (0,configuration_fields/* configurationFields */.k)(intent.before, intent.after);
    const added = new Set(intent.fields.flatMap(({ path, before }) => (before === null ? [path] : [])));
    const isNew = (name) => added.has(`rules/${name}`);
    const steady = keepingPlace(names.filter((name) => !isNew(name) && places.has(name)), places);
    return (name, next) => {
        const following = names.slice(names.indexOf(name) + 1).find((one) => steady.has(one));
        const before = [isNew(next) && places.has(next) ? next : undefined, following];
        return before.every((other) => other === undefined || inOrder([name, other], places));
    };
}
/** Those of the rules, in their order, that stand after all that stood before them, and before all others. */
function keepingPlace(names, places) {
    const now = names.map((name) => places.get(name) ?? -1);
    const sorted = now.toSorted((a, b) => a - b);
    let highest = -1;
    const steady = names.filter((_, index) => {
        const place = now[index];
        const isSteady = place > highest && place === sorted[index];
        highest = Math.max(highest, place);
        return isSteady;
    });
    return new Set(steady);
}
/** True if rules of these names all stand, in this order. */
function inOrder(order, places) {
    const found = order.map((name) => places.get(name) ?? -1);
    return found.every((place, index) => place > (found[index - 1] ?? -1));
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