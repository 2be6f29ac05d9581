"use strict";
exports.id = 907;
exports.ids = [907];
exports.modules = {

/***/ 772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownName)
/* harmony export */ });
/* harmony import */ var _core_model_change_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8412);
/* harmony import */ var _core_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);


/** The diagnostic for a name that the provider does not know, at its place in the document. */
function unknownName(naming, reading) {
    const { missing, name } = reading;
    const { project, environment } = naming.resource;
    const inside = missing === "segment" ? `Environment ${JSON.stringify(environment)} of project` : "Project";
    const where = missing === "project" ? "LaunchDarkly" : `${inside} ${JSON.stringify(project)}`;
    return {
        code: `unknown-${missing}`,
        file: naming.file,
        where: { document: naming.document, ...placeOf(naming, reading) },
        message: `${where} has no ${missing} ${JSON.stringify(name)}.`,
        hint: hintFor(naming, reading),
    };
}
/** An environment is a key where a document maps environments to what holds in them. */
function placeOf({ copy, environmentAt = ["environment"] }, { missing, name }) {
    if (missing !== "environment")
        return { pointer: [missing], part: "value" };
    if (copy?.from === name)
        return { pointer: ["from"], part: "value" };
    return { pointer: environmentAt, part: typeof environmentAt[1] === "string" ? "key" : "value" };
}
function hintFor({ resource }, { missing, name, candidates }) {
    if (candidates.length === 0) {
        return `Check the key of the ${missing}; the token must be allowed to see ${(0,_core_model_change_change_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceName */ .Iy)(resource)}.`;
    }
    const near = (0,_core_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .kp)(name, candidates);
    return `It has ${(0,_core_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(candidates)}.${near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`}`;
}


/***/ }),

/***/ 2967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refuseArchived)
/* harmony export */ });
/** Reports a flag that is archived: nothing can be asked of it. */
function refuseArchived(scope, flag) {
    if (!flag.archived)
        return;
    scope.report({
        code: "archived-flag",
        pointer: ["flag"],
        part: "value",
        message: `Flag ${JSON.stringify(flag.key)} is archived.`,
        hint: "Restore it in LaunchDarkly first.",
    });
}


/***/ }),

/***/ 5528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ prerequisiteKeys),
/* harmony export */   G: () => (/* binding */ compilePrerequisite)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7201);
/* harmony import */ var _compile_serve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4067);



/** The keys of the flags whose variations the instructions name: they are read before compiling. */
function prerequisiteKeys(instructions) {
    const keys = instructions.flatMap(({ kind, parameters }) => {
        if (kind === "addPrerequisite" || kind === "updatePrerequisite")
            return [String(parameters.key)];
        const listed = kind === "replacePrerequisites" ? parameters.prerequisites : [];
        return Array.isArray(listed) ? listed.flatMap((one) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) ? [String(one.key)] : [])) : [];
    });
    return [...new Set(keys)];
}
/** A prerequisite as the API takes it; its variation is one of the prerequisite flag. */
function compilePrerequisite(scope, written) {
    const key = String(written.value.key);
    const flag = scope.prerequisites.get(key);
    if (flag === undefined) {
        const message = `Project ${JSON.stringify(scope.flag.project)} has no flag ${JSON.stringify(key)}.`;
        const hint = "Check the key of the prerequisite flag.";
        scope.report({ code: "unknown-flag", pointer: (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__.at)(written, "key"), part: "value", message, hint });
        return { key };
    }
    const variationId = (0,_compile_serve_js__WEBPACK_IMPORTED_MODULE_2__/* .compileVariation */ .Jt)(scope, flag, written);
    return variationId === undefined ? { key } : { key, variationId };
}


/***/ }),

/***/ 5421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ knownRule),
/* harmony export */   r: () => (/* binding */ resolveRule)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
/* harmony import */ var _render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);


/** The live rule that a file names by description or `{position}` (from 1); undefined once reported. */
function resolveRule(scope, written, pointer) {
    const { rules } = scope.owner;
    const called = calledOf(scope.owner);
    const environment = JSON.stringify(scope.owner.environment);
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(written)) {
        const position = Number(written.position);
        const rule = rules[position - 1];
        if (rule !== undefined)
            return rule;
        const count = rules.length === 1 ? "1 rule" : `${rules.length} rules`;
        const message = `${called} has ${count} in ${environment}, none at position ${position}.`;
        scope.report({ code: "unknown-rule", pointer, part: "value", message, hint: ruleHint(rules, undefined) });
        return undefined;
    }
    const found = rules.filter(({ description }) => description === written);
    if (found.length === 1)
        return found[0];
    const name = `${JSON.stringify(written)} in ${environment}`;
    if (found.length > 1) {
        const positions = found.map((rule) => `{ position: ${rules.indexOf(rule) + 1} }`);
        const message = `${called} has ${found.length} rules called ${name}.`;
        scope.report({
            code: "ambiguous-rule",
            pointer,
            part: "value",
            message,
            hint: `Say which: ${positions.join(" or ")}.`,
        });
    }
    else {
        const message = `${called} has no rule ${name}.`;
        scope.report({ code: "unknown-rule", pointer, part: "value", message, hint: ruleHint(rules, String(written)) });
    }
    return undefined;
}
/** The live rule with the id that a file gives; undefined once reported. */
function knownRule(scope, id, pointer) {
    const { rules, environment } = scope.owner;
    const rule = rules.find((one) => one.id === id);
    if (rule !== undefined)
        return rule;
    const message = `${calledOf(scope.owner)} has no rule with the id ${JSON.stringify(id)} in ${JSON.stringify(environment)}.`;
    scope.report({ code: "unknown-rule", pointer, part: "value", message, hint: ruleHint(rules, undefined) });
    return undefined;
}
/** The owner as a sentence begins with it: `Flag "new-checkout"`. */
function calledOf({ noun, key }) {
    return `${noun === "flag" ? "Flag" : "Segment"} ${JSON.stringify(key)}`;
}
function ruleHint(rules, wanted) {
    const names = rules.flatMap(({ description }) => (description ? [description] : []));
    if (rules.length === 0)
        return "It has no rules there.";
    if (names.length === 0)
        return "Its rules have no descriptions: name one by its place, { position: 1 }.";
    const near = wanted === undefined ? undefined : (0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .kp)(wanted, names);
    const meant = near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`;
    const others = names.length < rules.length ? " The others have no description: { position: 1 } names one by its place." : "";
    return `${names.length === 1 ? "It has" : "Its rules are"} ${(0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(names)}.${meant}${others}`;
}


/***/ }),

/***/ 7228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ ruleCalled),
/* harmony export */   bK: () => (/* binding */ matchingEveryone),
/* harmony export */   dW: () => (/* binding */ bucketing),
/* harmony export */   nZ: () => (/* binding */ warningsOf)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
/* harmony import */ var _render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);


/** The warning that an effect leaves everything as it is, else those that `others` finds. */
function warningsOf(effect, others) {
    const changesNothing = effect.every(({ before, after }) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJson */ .FS)(before, after));
    return changesNothing ? ["This changes nothing: everything that it asks for is so already."] : others();
}
/** Clauses that are met by everyone, since they exclude a segment that does not exist. */
function matchingEveryone(rules, missingSegments) {
    const clauses = rules.flatMap((rule) => rule.clauses).filter(({ op, negate }) => op === "segmentMatch" && negate);
    const segments = clauses.flatMap(({ values }) => values.map(String)).filter((key) => missingSegments.has(key));
    return [...new Set(segments)].map((key) => {
        const alone = clauses.some(({ values }) => values.includes(key) && values.every((one) => missingSegments.has(String(one))));
        const means = alone ? "matches everyone" : "keeps nobody out";
        return `Segment ${(0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} does not exist in this environment: a clause that negates it ${means}.`;
    });
}
/** Who is shared out by what: `the "plan" of "organization" contexts`. LaunchDarkly's defaults are users and their key. */
function bucketing(contextKind = "user", bucketBy = "key") {
    return `the ${(0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(bucketBy)} of ${(0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(contextKind)} contexts`;
}
/** What a rule is called in a sentence: by its description, else by its place, which counts from 1. */
function ruleCalled({ description = "" }, index) {
    return description === "" ? `rule ${index + 1}` : `rule ${(0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(description)}`;
}


/***/ }),

/***/ 2784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   OQ: () => (/* binding */ runningExperiments),
/* harmony export */   Vb: () => (/* binding */ leftAlone)
/* harmony export */ });
/* harmony import */ var _compile_warnings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7228);
/* harmony import */ var _semantic_patch_flag_serving_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5806);


const EXPERIMENTS_NAMED = 3;
/** What the experiments of a flag in an environment run on: `the fallthrough`, `rule "Italian beta users"`. */
function runningExperiments({ fallthrough, rules }) {
    const running = rules.flatMap((rule, place) => ((0,_semantic_patch_flag_serving_js__WEBPACK_IMPORTED_MODULE_0__/* .isExperiment */ .gi)(rule.serve) ? [(0,_compile_warnings_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleCalled */ .S$)(rule, place)] : []));
    return [...((0,_semantic_patch_flag_serving_js__WEBPACK_IMPORTED_MODULE_0__/* .isExperiment */ .gi)(fallthrough) ? ["the fallthrough"] : []), ...running];
}
/** What experiments run on as a sentence names it: three of many. */
function named(running) {
    const left = running.length - EXPERIMENTS_NAMED;
    return [...running.slice(0, EXPERIMENTS_NAMED), ...(left > 0 ? [`${left} more`] : [])].join(" and ");
}
/** Why a flag is left alone while experiments run on these parts of it, as a sentence. */
function leftAlone(running) {
    return `An experiment runs on the rollout of ${named(running)}: the flag is left alone here until it is stopped.`;
}


/***/ }),

/***/ 2817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ mergeConfiguration)
});

// EXTERNAL MODULE: ./build/core/render/words/effects/flag-words.js
var flag_words = __webpack_require__(9597);
// EXTERNAL MODULE: ./build/core/render/words/words.js
var words = __webpack_require__(2363);
// EXTERNAL MODULE: ./build/core/desired/resolve/resolved.js
var resolve_resolved = __webpack_require__(4961);
// EXTERNAL MODULE: ./build/core/desired/merge/scene.js
var merge_scene = __webpack_require__(8309);
;// CONCATENATED MODULE: ./build/core/desired/merge/merge-prerequisites.js



/** Prerequisites merged by the key of their flag; their order decides nothing. */
function mergePrerequisites(scene, findings, before, after, live) {
    if (after === undefined)
        return live;
    const [was, is, now] = [before ?? [], after, live].map(indexesByKey);
    const keys = [...new Set([...now.keys(), ...is.keys(), ...was.keys()])];
    return keys.flatMap((key) => {
        const place = after.findIndex((one) => one.key === key);
        const variation = (0,merge_scene/* mergeField */.T)(scene, findings, {
            path: ["prerequisites", key],
            pointer: place < 0 ? ["prerequisites"] : ["prerequisites", place],
            before: before === undefined ? undefined : (was.get(key) ?? null),
            after: is.get(key) ?? null,
            live: now.get(key) ?? null,
            same: Object.is,
            words: (index, { prerequisiteFlags }) => {
                if (index === null)
                    return words/* NONE */.x3;
                if (index < 0)
                    return ["a variation that it does not have"];
                return (0,flag_words/* prerequisiteVariation */.KE)({ prerequisiteFlags }, { key, variation: index });
            },
        });
        return variation === null ? [] : [{ key, variation }];
    });
}
function indexesByKey(prerequisites) {
    return new Map(prerequisites.map(({ key, variation }) => [key, variation]));
}

// EXTERNAL MODULE: ./build/core/render/words/effects/phrases.js
var phrases = __webpack_require__(9565);
;// CONCATENATED MODULE: ./build/core/desired/merge/merge-targets.js


/** Targets merged by context kind and key; the order of the keys decides nothing. */
function mergeTargets(scene, findings, before, after, live) {
    if (after === undefined)
        return live;
    const was = before === undefined ? undefined : aimsOf(before);
    const is = aimsOf(after);
    const now = aimsOf(live.flatMap(({ contextKind, variation, values }) => values.map((key) => ({ contextKind, variation, key }))));
    const moved = new Map();
    for (const [name, { contextKind, key }] of new Map([...now, ...(was ?? []), ...is])) {
        const current = now.get(name)?.variations ?? [];
        const variations = (0,merge_scene/* mergeField */.T)(scene, findings, {
            path: ["targets", contextKind, key],
            pointer: is.get(name)?.pointer ?? ["targets"],
            before: was === undefined ? undefined : (was.get(name)?.variations ?? []),
            after: is.get(name)?.variations ?? [],
            live: current,
            same: sameMembers,
            words: (ids, context) => (0,phrases/* targetedAt */.U1)(ids.length === 0 ? null : [...ids], context),
        });
        if (variations !== current)
            moved.set(name, { contextKind, key, variations });
    }
    return moved.size === 0 ? live : withMoved(live, moved);
}
function withMoved(live, moved) {
    const targets = live.map(({ contextKind, variation, values }) => {
        const kept = values.filter((key) => !moved.has(nameOf(contextKind, key)));
        return { contextKind, variation, values: kept };
    });
    const lists = new Map(targets.map((target) => [nameOf(target.contextKind, target.variation), target.values]));
    for (const { contextKind, key, variations } of moved.values()) {
        for (const variation of variations) {
            const name = nameOf(contextKind, variation);
            const list = lists.get(name) ?? [];
            if (!lists.has(name))
                targets.push({ contextKind, variation, values: list });
            lists.set(name, list);
            list.push(key);
        }
    }
    return targets.filter(({ values }) => values.length > 0);
}
function aimsOf(targets) {
    const aims = new Map();
    for (const { contextKind, key, variation, pointer } of targets) {
        const name = nameOf(contextKind, key);
        const variations = [...new Set([...(aims.get(name)?.variations ?? []), variation])];
        aims.set(name, { contextKind, key, variations, ...(pointer === undefined ? {} : { pointer }) });
    }
    return aims;
}
function sameMembers(a, b) {
    return a.length === b.length && a.every((member) => b.includes(member));
}
function nameOf(contextKind, key) {
    return JSON.stringify([contextKind, key]);
}

// EXTERNAL MODULE: ./build/core/desired/pairing/pair-versions.js
var pair_versions = __webpack_require__(6855);
// EXTERNAL MODULE: ./build/core/desired/merge/rules/merge-rule.js
var merge_rule = __webpack_require__(5212);
;// CONCATENATED MODULE: ./build/core/desired/merge/rules/missing-rules.js



/** Tells of a rule that git has and that is not live: a conflict where the edit changes or moves it. */
function missingRule(scene, { conflicts, notices }, { before, after, place, moved }) {
    const difference = missingAt(scene, before, place, ["rules", place]);
    if (!(0,merge_rule/* saysTheSame */.Yq)(before, after))
        conflicts.push(difference);
    else if (moved)
        conflicts.push({ ...difference, untouched: true });
    else
        notices.push(difference);
}
/**
 * Tells of new rules beside one that git has and that is not live. What brings that one back, another pull request maybe,
 * would put it below a new one that belongs below it; and a new one that belongs above it has no place where a rule is live
 * that it could have become.
 */
function reportLostPlaces(scene, { conflicts }, before, { origins, live, unknown }) {
    const isNew = (place) => origins[place] === undefined && live[place] === undefined;
    // New rules that are live already do not stand between the two.
    const places = [...origins.keys()].filter((place) => origins[place] !== undefined || isNew(place));
    places.forEach((place, index) => {
        const origin = origins[place];
        if (origin === undefined || live[place] !== undefined)
            return;
        const [above, below] = [places[index - 1], places[index + 1]];
        for (const beside of unknown.length > 0 ? [above, below] : [below]) {
            if (beside === undefined || !isNew(beside))
                continue;
            const missing = missingAt(scene, before[origin], place, ["rules", beside]);
            conflicts.push({ ...missing, untouched: true });
        }
    });
}
/** Tells of a rule that the edit removes and that is not live as git knows it, though rules are that it could have become. */
function reportUnsureRemoval(scene, { conflicts }, rule, place, { unknown }) {
    if (rule.id !== undefined || rule.description)
        return;
    const nameless = unknown.filter(({ description }) => !description);
    if (nameless.length === 0)
        return;
    const field = {
        path: ["rules", (0,merge_rule/* ruleCalled */.S$)(rule, place)],
        pointer: ["rules"],
        live: nameless,
        words: (rules, said) => (0,words/* joined */.oR)(rules.map((one) => merge_rule/* WHOLE_RULE */.Bx.words(one, said)), ", or "),
    };
    conflicts.push((0,merge_scene/* differenceOf */.P)(scene, field, [(0,merge_rule/* writtenRule */.yB)(rule)]));
}
function missingAt(scene, rule, place, pointer) {
    const field = { path: ["rules", (0,merge_rule/* ruleCalled */.S$)(rule, place)], pointer, live: null, ...merge_rule/* WHOLE_RULE */.Bx };
    return (0,merge_scene/* differenceOf */.P)(scene, field, (0,merge_rule/* writtenRule */.yB)(rule));
}

// EXTERNAL MODULE: ./build/core/model/live/flag.js
var flag = __webpack_require__(7316);
;// CONCATENATED MODULE: ./build/core/desired/merge/rules/place-rules.js




/**
 * The rules that stay in their live order, or in the order of the edit where it changes that and nobody else did; the new
 * ones each before the next rule of the document. `merged` are the rules of the document, undefined where one is gone.
 */
function placeRules(scene, findings, pairs, merged, staying) {
    const wanted = merged.filter((rule) => rule !== undefined && staying.includes(rule));
    const now = staying.filter((rule) => wanted.includes(rule));
    const isReordered = movedPlaces(pairs).size > 0;
    let rules = staying;
    if (!sameOrder(wanted, now)) {
        const known = merged.flatMap((rule, place) => {
            const origin = pairs.origins[place];
            return origin === undefined || rule === undefined ? [] : [{ rule, origin }];
        });
        const were = known.toSorted((a, b) => a.origin - b.origin).map(({ rule }) => rule);
        // Where an unknown rule belongs in another order, nobody can tell.
        if (isReordered && pairs.unknown.length === 0 && sameOrder(were, now)) {
            rules = [...wanted, ...staying.filter((rule) => !wanted.includes(rule))];
        }
        else {
            const touched = isReordered || isInserted(pairs);
            const difference = orderDifference(scene, touched ? were : wanted, staying);
            (touched ? findings.conflicts : findings.notices).push(difference);
        }
    }
    return withNew(rules, merged);
}
/** The places, after the edit, of the rules that it moves among those that were there before, and of those between them. */
function movedPlaces({ origins }) {
    const kept = origins.flatMap((origin, place) => (origin === undefined ? [] : [{ origin, place }]));
    const were = kept.toSorted((a, b) => a.origin - b.origin);
    const isMoved = (one, index) => one !== were[index];
    const first = kept.findIndex(isMoved);
    const moved = first < 0 ? [] : kept.slice(first, kept.findLastIndex(isMoved) + 1);
    return new Set(moved.map(({ place }) => place));
}
/** True if the edit adds a rule before one that was there. */
function isInserted({ origins }) {
    return (origins.lastIndexOf(undefined) >= 0 &&
        origins.indexOf(undefined) < origins.findLastIndex((one) => one !== undefined));
}
function orderDifference(scene, git, live) {
    const field = {
        path: ["rules", "order"],
        pointer: ["rules"],
        live,
        words: (rules) => (0,words/* joined */.oR)(rules.map(({ id = "" }) => (0,flag_words/* ruleName */.oF)((0,flag/* configurationIn */.A)(scene.flag, scene.environment)?.rules ?? [], id)), ", "),
    };
    return (0,merge_scene/* differenceOf */.P)(scene, field, git);
}
function withNew(staying, merged) {
    const rules = [...staying];
    let next;
    for (const rule of merged.toReversed()) {
        if (rule === undefined)
            continue;
        if (!rules.includes(rule))
            rules.splice(next === undefined ? rules.length : rules.indexOf(next), 0, rule);
        next = rule;
    }
    return rules;
}
function sameOrder(a, b) {
    return a.length === b.length && a.every((rule, place) => rule === b[place]);
}

// EXTERNAL MODULE: ./build/core/compile/parameters/resolve-rule.js
var resolve_rule = __webpack_require__(5421);
;// CONCATENATED MODULE: ./build/core/desired/merge/rules/rule-faults.js

/** So many live rules are named where more could be meant. */
const RULES_NAMED = 3;
/** Tells of rules of a document that write an id that no live rule has; true if there are any. */
function reportUnknownIds({ flag, environment, place: way }, { faults }, written, live) {
    const owner = { noun: "flag", key: flag.key, environment, rules: live };
    const hint = unknownIdHint(live);
    const unknown = written.filter(({ rule: { id }, place }) => {
        if (id === undefined)
            return false;
        const report = (fault) => faults.push({ ...fault, hint });
        return (0,resolve_rule/* knownRule */.k)({ owner, report }, id, [...way, "rules", place, "id"]) === undefined;
    });
    return unknown.length > 0;
}
/** Rules of a document that could be one of several live ones. */
function reportAmbiguous({ place: way }, { faults }, ambiguous, live) {
    for (const { place, candidates } of ambiguous) {
        const called = place === undefined ? "A rule that the edit removes" : `Rule ${place + 1}`;
        const places = candidates.slice(0, RULES_NAMED).map((rule) => `rule ${live.indexOf(rule) + 1}`);
        if (candidates.length > RULES_NAMED)
            places.push(`${candidates.length - RULES_NAMED} more`);
        const other = candidates.length === 1 ? ", and so could another one" : "";
        faults.push({
            code: "ambiguous-pairing",
            pointer: place === undefined ? [...way, "rules"] : [...way, "rules", place],
            part: place === undefined ? "key" : "value",
            message: `${called} could be ${places.join(" or ")} in LaunchDarkly${other}.`,
            hint: `Give the rules distinct descriptions, there and here, or say which is meant by its id: ${idsOf(candidates, live)}.`,
        });
    }
}
function unknownIdHint(live) {
    const meant = live.length === 0 ? "It has no rules there." : `Say which is meant: ${idsOf(live, live)}.`;
    return `${meant} A rule that is not in LaunchDarkly has no \`id:\` here.`;
}
function idsOf(rules, live) {
    const named = rules.slice(0, RULES_NAMED).map((rule) => `\`id: ${rule.id}\` for rule ${live.indexOf(rule) + 1}`);
    const left = rules.length - named.length;
    return left === 0 ? named.join(", ") : `${named.join(", ")} and ${left} more`;
}

// EXTERNAL MODULE: ./build/core/desired/merge/rules/rule-pairs.js
var rule_pairs = __webpack_require__(2843);
;// CONCATENATED MODULE: ./build/core/desired/merge/rules/merge-rules.js







/** Rules merged one by one and field by field; those that git does not know stay where they are. */
function mergeRules(scene, findings, before, after, live) {
    if (after === undefined)
        return live;
    const asked = after.map((rule, place) => ({ rule, place })).filter(({ rule }) => !isKept(before, rule));
    if (reportUnknownIds(scene, findings, asked, live))
        return live;
    if (before === undefined)
        return adoptRules(scene, findings, after, live);
    const pairs = (0,pair_versions/* pairVersions */.M)(rule_pairs/* RULES */.y0, before, after, live);
    if (isTouched(before, after, pairs))
        reportAmbiguous(scene, findings, pairs.ambiguous, live);
    const moved = movedPlaces(pairs);
    const merged = after.map((rule, place) => {
        const origin = pairs.origins[place];
        const found = pairs.live[place];
        if (origin === undefined)
            return addedRule(scene, findings, rule, place, found);
        const old = before[origin];
        const versions = { before: old, after: rule, place, moved: moved.has(place) };
        if (found !== undefined)
            return (0,merge_rule/* mergeRule */.L5)(scene, findings, { ...versions, live: found });
        missingRule(scene, findings, versions);
        return undefined;
    });
    const gone = removedRules(scene, findings, before, pairs);
    unknownRules(scene, findings, pairs, live);
    reportLostPlaces(scene, findings, before, pairs);
    const byId = new Map(merged.flatMap((rule) => (rule?.id === undefined ? [] : [[rule.id, rule]])));
    const staying = live.filter((rule) => !gone.has(rule)).map((rule) => byId.get(rule.id) ?? rule);
    return placeRules(scene, findings, pairs, merged, staying);
}
/** The document's rules in its order; what is left of the live ones goes. */
function adoptRules(scene, findings, after, live) {
    const pairs = (0,pair_versions/* pairWithLive */.v)(rule_pairs/* pairAdoptedRules */.dn, after, live);
    reportAmbiguous(scene, findings, pairs.ambiguous, live);
    return after.map((rule, place) => {
        const found = pairs.live[place];
        if (found !== undefined)
            return (0,merge_rule/* mergeRule */.L5)(scene, findings, { before: undefined, after: rule, live: found, place });
        return (0,merge_rule/* writtenRule */.yB)(rule);
    });
}
/** A rule that the edit adds: made anew unless it is live already. */
function addedRule(scene, findings, rule, place, found) {
    if (found === undefined)
        return (0,merge_rule/* writtenRule */.yB)(rule);
    if (!merge_rule/* WHOLE_RULE */.Bx.same((0,merge_rule/* writtenRule */.yB)(rule, found), found)) {
        const field = { path: ["rules", (0,merge_rule/* ruleCalled */.S$)(rule, place)], pointer: ["rules", place], live: found, ...merge_rule/* WHOLE_RULE */.Bx };
        findings.conflicts.push((0,merge_scene/* differenceOf */.P)(scene, field, null));
    }
    return found;
}
/** The live rules that go, since the edit removes them and nobody changed them. */
function removedRules(scene, findings, before, pairs) {
    const gone = new Set();
    for (const { place, live } of pairs.removed) {
        const rule = before[place];
        if (live === undefined) {
            reportUnsureRemoval(scene, findings, rule, place, pairs);
            continue;
        }
        const git = (0,merge_rule/* writtenRule */.yB)(rule, live);
        if (merge_rule/* WHOLE_RULE */.Bx.same(git, live))
            gone.add(live);
        else {
            const field = { path: ["rules", (0,merge_rule/* ruleCalled */.S$)(rule, place)], pointer: ["rules"], live, ...merge_rule/* WHOLE_RULE */.Bx };
            findings.conflicts.push((0,merge_scene/* differenceOf */.P)(scene, field, git));
        }
    }
    return gone;
}
function unknownRules(scene, { notices }, { unknown }, live) {
    for (const rule of unknown) {
        const name = rule.description || String(live.indexOf(rule) + 1);
        notices.push((0,merge_scene/* differenceOf */.P)(scene, { path: ["rules", name], pointer: ["rules"], live: rule, ...merge_rule/* WHOLE_RULE */.Bx }, null));
    }
}
function isTouched(before, after, { origins }) {
    const same = after.every((rule, place) => origins[place] === place && (0,merge_rule/* saysTheSame */.Yq)(before[place], rule));
    return !same || before.length !== after.length;
}
/** True for a rule with an id that git had under that id and that the edit leaves alone. */
function isKept(before, { id, ...said }) {
    const old = id === undefined ? undefined : before?.find((one) => one.id === id);
    return old !== undefined && (0,merge_rule/* saysTheSame */.Yq)(old, said);
}

// EXTERNAL MODULE: ./build/core/desired/merge/same-shares.js
var same_shares = __webpack_require__(2232);
;// CONCATENATED MODULE: ./build/core/desired/merge/merge-configuration.js








/** The live configuration with all that the edit changes, part by part; what git does not own stays as it is live. */
function mergeConfiguration(scene, { before, after, live }) {
    const findings = { conflicts: [], notices: [], faults: [] };
    const target = {
        ...live,
        on: mergeSwitch(scene, findings, "on", { before, after, live }),
        offVariation: mergeOffVariation(scene, findings, { before, after, live }),
        prerequisites: mergePrerequisites(scene, findings, before.prerequisites, after.prerequisites, live.prerequisites),
        targets: mergeTargets(scene, findings, before.targets, after.targets, live.targets),
        rules: mergeRules(scene, findings, before.rules, after.rules, live.rules),
        fallthrough: mergeFallthrough(scene, findings, { before, after, live }),
        trackEvents: mergeSwitch(scene, findings, "trackEvents", { before, after, live }),
        trackEventsFallthrough: mergeSwitch(scene, findings, "trackEventsFallthrough", { before, after, live }),
    };
    return { target, ...findings };
}
function mergeSwitch(scene, findings, part, { before, after, live }) {
    return (0,merge_scene/* mergeField */.T)(scene, findings, {
        path: [part],
        pointer: [part],
        before: before[part],
        after: after[part] ?? live[part],
        live: live[part],
        same: Object.is,
        words: (value) => [value ? "on" : "off"],
    });
}
function mergeOffVariation(scene, findings, { before, after, live }) {
    return (0,merge_scene/* mergeField */.T)(scene, findings, {
        path: ["offVariation"],
        pointer: ["offVariation"],
        before: before.offVariation,
        after: after.offVariation ?? live.offVariation,
        live: live.offVariation,
        same: Object.is,
        words: (value) => (value === null ? words/* NONE */.x3 : (0,flag_words/* formatVariation */.Xm)(scene.flag, value)),
    });
}
function mergeFallthrough(scene, findings, { before, after, live }) {
    const git = (resolved) => resolved.fallthrough && (0,resolve_resolved/* servedFrom */.G)(resolved.fallthrough, live.fallthrough);
    return (0,merge_scene/* mergeField */.T)(scene, findings, {
        path: ["fallthrough"],
        pointer: ["fallthrough"],
        before: git(before),
        after: git(after) ?? live.fallthrough,
        live: live.fallthrough,
        same: same_shares/* sameShares */.z,
        words: (value) => (0,flag_words/* formatServe */.DJ)(scene.flag, value),
    });
}


/***/ }),

/***/ 8284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ mergeVariations)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9891);
/* harmony import */ var _render_words_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2363);
/* harmony import */ var _pairing_pair_variations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2184);
/* harmony import */ var _pairing_pair_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6855);
/* harmony import */ var _scene_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8309);





/** The live variations with all that the edit changes; a name or description that it does not write is left alone. */
function mergeVariations(flag, before, after) {
    const scene = { flag, environment: "", prerequisites: new Map(), place: [] };
    const findings = { conflicts: [], notices: [], faults: [] };
    if (before !== undefined)
        return { target: threeWay(scene, findings, before, after), ...findings };
    const pairs = (0,_pairing_pair_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .pairWithLive */ .v)(_pairing_pair_variations_js__WEBPACK_IMPORTED_MODULE_0__/* .pairVariations */ .f, after, flag.variations);
    reportAmbiguous(findings, pairs.ambiguous);
    const target = after.map((one, place) => mergeVariation(scene, findings, { before: undefined, after: one, live: pairs.live[place], place }));
    return { target, ...findings };
}
function threeWay(scene, findings, before, after) {
    const live = scene.flag.variations;
    const pairs = (0,_pairing_pair_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .pairVersions */ .M)(_pairing_pair_variations_js__WEBPACK_IMPORTED_MODULE_0__/* .VARIATIONS */ .R, before, after, live);
    reportAmbiguous(findings, [...pairs.unclear.map((place) => ({ place, candidates: [] })), ...pairs.ambiguous]);
    const merged = after.flatMap((one, place) => {
        const old = before[pairs.origins[place] ?? -1];
        const found = pairs.live[place];
        if (old !== undefined && found === undefined) {
            const kept = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .equalJson */ .FS)(old, one);
            findings[kept ? "notices" : "conflicts"].push(wholeDifference(scene, place, old, null));
            return [];
        }
        if (old === undefined && found !== undefined && !sameVariation(one, found)) {
            findings.conflicts.push(wholeDifference(scene, place, null, found));
        }
        return [mergeVariation(scene, findings, { before: old, after: one, live: found, place })];
    });
    const gone = removedVariations(scene, findings, before, pairs);
    for (const one of pairs.unknown)
        findings.notices.push(wholeDifference(scene, undefined, null, one));
    const byId = new Map(merged.map((one) => [one.id, one]));
    const staying = live.filter((one) => !gone.has(one)).map((one) => byId.get(one.id) ?? one);
    return [...staying, ...merged.filter(({ id }) => id === undefined)];
}
/** The live variations that go, since the edit removes them and nobody changed them. */
function removedVariations(scene, { conflicts }, before, { removed }) {
    const gone = new Set();
    for (const { place, live } of removed) {
        if (live === undefined)
            continue;
        const old = before[place];
        if (sameVariation(old, live))
            gone.add(live);
        else
            conflicts.push(wholeDifference(scene, undefined, old, live));
    }
    return gone;
}
function mergeVariation(scene, findings, { before, after, live, place }) {
    if (live === undefined)
        return after;
    const field = (part, rest) => (0,_scene_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeField */ .T)(scene, findings, {
        path: ["variations", nameOf(before ?? after), part],
        pointer: ["variations", place, part],
        same: (a, b) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .equalJson */ .FS)(a, b),
        ...rest,
    });
    const text = (part) => field(part, {
        before: before?.[part],
        after: after[part] ?? live[part] ?? "",
        live: live[part] ?? "",
        words: (value) => (value === "" ? _render_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .NONE */ .x3 : [(0,_render_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(value)]),
    });
    const value = field("value", {
        before: before?.value,
        after: after.value,
        live: live.value,
        words: (one) => [(0,_render_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .compact */ .oE)(one)],
    });
    const [name, description] = [text("name"), text("description")];
    return { id: live.id, value, ...(name === "" ? {} : { name }), ...(description === "" ? {} : { description }) };
}
function wholeDifference(scene, place, git, live) {
    const path = ["variations", nameOf((git ?? live))];
    const pointer = place === undefined ? ["variations"] : ["variations", place];
    return (0,_scene_js__WEBPACK_IMPORTED_MODULE_3__/* .differenceOf */ .P)(scene, { path, pointer, live, words: variationWords }, git);
}
function variationWords(variation) {
    if (variation === null)
        return _render_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .NONE */ .x3;
    const { value, name } = variation;
    return name === undefined ? [(0,_render_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(value)] : [(0,_render_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(name), ": ", (0,_render_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .compact */ .oE)(value)];
}
function nameOf({ name, value }) {
    return name || (0,_render_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .compact */ .oE)(value);
}
/** True if the live variation is as the document says, as far as it says. */
function sameVariation({ value, name, description }, live) {
    const texts = (name ?? live.name) === live.name && (description ?? live.description) === live.description;
    return texts && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .equalJson */ .FS)(value, live.value);
}
function reportAmbiguous({ faults }, ambiguous) {
    for (const { place } of ambiguous) {
        faults.push({
            code: "ambiguous-pairing",
            pointer: place === undefined ? ["variations"] : ["variations", place],
            part: place === undefined ? "key" : "value",
            message: `${place === undefined ? "A variation that the edit removes" : `Variation ${place + 1}`} could be one of several that were there before: one has its name, another its value.`,
            hint: "Change names in one pull request and values in another.",
        });
    }
}


/***/ }),

/***/ 5212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ WHOLE_RULE),
/* harmony export */   L5: () => (/* binding */ mergeRule),
/* harmony export */   S$: () => (/* binding */ ruleCalled),
/* harmony export */   Yq: () => (/* binding */ saysTheSame),
/* harmony export */   yB: () => (/* binding */ writtenRule)
/* harmony export */ });
/* harmony import */ var _render_words_effects_flag_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9597);
/* harmony import */ var _render_words_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2363);
/* harmony import */ var _pairing_pair_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2419);
/* harmony import */ var _resolve_resolved_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4961);
/* harmony import */ var _same_shares_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2232);
/* harmony import */ var _scene_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8309);






/**
 * A live rule with all that the edit changes of it. An edit means the rule's audience as git knows it, so that any edit
 * is a conflict where somebody changed the clauses, and an edit of the clauses where somebody changed what is served.
 */
function mergeRule(scene, findings, versions) {
    const { before, after, live, place, moved = false } = versions;
    const name = ruleCalled(before ?? after, place);
    const touched = touchedIn(before, after, live.serve);
    const field = (part, rest) => (0,_scene_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeField */ .T)(scene, findings, { path: ["rules", name, part], pointer: pointerOf(part, after, place), ...rest });
    const description = field("description", {
        ...DESCRIPTION,
        before: before === undefined ? undefined : (before.description ?? ""),
        after: after.description ?? "",
        live: live.description ?? "",
    });
    const clauses = field("clauses", {
        ...CLAUSES,
        before: before?.clauses,
        after: after.clauses,
        live: live.clauses,
        decisive: moved || touched.description || touched.serve || touched.trackEvents,
    });
    const serve = field("serve", {
        ...SERVE,
        before: before && (0,_resolve_resolved_js__WEBPACK_IMPORTED_MODULE_1__/* .servedFrom */ .G)(before.serve, live.serve),
        after: (0,_resolve_resolved_js__WEBPACK_IMPORTED_MODULE_1__/* .servedFrom */ .G)(after.serve, live.serve),
        live: live.serve,
        decisive: touched.clauses,
    });
    const trackEvents = field("trackEvents", {
        ...TRACK_EVENTS,
        before: before?.trackEvents,
        after: after.trackEvents ?? live.trackEvents,
        live: live.trackEvents,
    });
    return { id: live.id, ...(description === "" ? {} : { description }), clauses, serve, trackEvents };
}
const DESCRIPTION = { same: Object.is, words: (text) => (text === "" ? _render_words_words_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3 : [(0,_render_words_words_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(text)]) };
const CLAUSES = {
    same: (a, b) => (0,_pairing_pair_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .clausesKey */ .gZ)(a) === (0,_pairing_pair_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .clausesKey */ .gZ)(b),
    words: (value, { limit }) => (0,_render_words_words_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(value.map((clause) => (0,_render_words_effects_flag_words_js__WEBPACK_IMPORTED_MODULE_4__/* .clauseWords */ .ti)(clause, limit)), " and "),
};
const SERVE = { same: _same_shares_js__WEBPACK_IMPORTED_MODULE_5__/* .sameShares */ .z, words: (value, { flag }) => (0,_render_words_effects_flag_words_js__WEBPACK_IMPORTED_MODULE_4__/* .formatServe */ .DJ)(flag, value) };
const TRACK_EVENTS = { same: Object.is, words: (value) => [value ? "on" : "off"] };
/** What an edit changes of a rule; everything if git did not have it before. */
function touchedIn(before, after, live) {
    if (before === undefined)
        return { description: true, clauses: true, serve: true, trackEvents: true };
    return {
        description: (before.description ?? "") !== (after.description ?? ""),
        clauses: (0,_pairing_pair_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .clausesKey */ .gZ)(before.clauses) !== (0,_pairing_pair_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .clausesKey */ .gZ)(after.clauses),
        serve: !(0,_same_shares_js__WEBPACK_IMPORTED_MODULE_5__/* .sameShares */ .z)((0,_resolve_resolved_js__WEBPACK_IMPORTED_MODULE_1__/* .servedFrom */ .G)(before.serve, live), (0,_resolve_resolved_js__WEBPACK_IMPORTED_MODULE_1__/* .servedFrom */ .G)(after.serve, live)),
        trackEvents: after.trackEvents !== undefined && before.trackEvents !== after.trackEvents,
    };
}
/** A rule that does not exist yet, or what git says of one as a whole. */
function writtenRule({ description = "", clauses, serve, trackEvents }, live) {
    return {
        ...(description === "" ? {} : { description }),
        clauses,
        serve: (0,_resolve_resolved_js__WEBPACK_IMPORTED_MODULE_1__/* .servedFrom */ .G)(serve, live?.serve ?? null),
        trackEvents: trackEvents ?? live?.trackEvents ?? false,
    };
}
/** A rule as a whole, which one of the versions may lack. */
const WHOLE_RULE = {
    same: (a, b) => a === b || (a !== null && b !== null && sameRule(a, b)),
    words: (rule, scene) => (rule === null ? _render_words_words_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3 : (0,_render_words_effects_flag_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleWords */ .mG)(scene, rule)),
};
/** What a path calls a rule: by its description, else by its id or its place, which counts from 1. */
function ruleCalled({ description, id }, place) {
    return description || id || String(place + 1);
}
/** True for two versions of a rule that say the same, ids aside. */
function saysTheSame(a, b) {
    return a.trackEvents === b.trackEvents && sameRule(writtenRule(a), writtenRule(b));
}
function sameRule(a, b) {
    return ((a.description ?? "") === (b.description ?? "") &&
        a.trackEvents === b.trackEvents &&
        (0,_same_shares_js__WEBPACK_IMPORTED_MODULE_5__/* .sameShares */ .z)(a.serve, b.serve) &&
        (0,_pairing_pair_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .clausesKey */ .gZ)(a.clauses) === (0,_pairing_pair_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .clausesKey */ .gZ)(b.clauses));
}
function pointerOf(part, { serve }, place) {
    if (part !== "serve")
        return ["rules", place, part];
    return ["rules", place, "variation" in serve ? "variation" : "rollout"];
}


/***/ }),

/***/ 2843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y$: () => (/* binding */ pairAnyRules),
/* harmony export */   dn: () => (/* binding */ pairAdoptedRules),
/* harmony export */   y0: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9891);
/* harmony import */ var _pairing_pair_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5362);
/* harmony import */ var _pairing_pair_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2419);
/* harmony import */ var _resolve_same_serve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2097);
/* harmony import */ var _merge_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5212);





/** Pairs rules, those of a document and live ones. */
const pairAnyRules = pairedBy(_pairing_pair_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .pairRules */ .A$);
/** Pairs the rules of a document with the live ones that they are to replace. */
const pairAdoptedRules = pairedBy(_pairing_pair_places_js__WEBPACK_IMPORTED_MODULE_2__/* .pairNamelessRules */ .Q);
/** How the rules of an edit are paired; by place only those of the two documents, since anybody may put a rule in a place. */
const RULES = {
    edited: pairedBy(_pairing_pair_places_js__WEBPACK_IMPORTED_MODULE_2__/* .pairEditedRules */ .h),
    live: pairAnyRules,
    told: (before, { id }) => (id === undefined ? before : { ...before, id }),
    names: ({ id }, live) => id === live.id,
    is: (rule, live) => _merge_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_RULE */ .Bx.same((0,_merge_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenRule */ .yB)(rule, live), live),
};
function pairedBy(pair) {
    return (from, to) => pair(from.map(pairable), to.map(pairable));
}
function pairable({ id, description, clauses, serve }) {
    // How contexts are shared out and what is tracked may be left alone, so that it tells no rules apart.
    const served = serve === null || "variation" in serve
        ? serve
        : [...(0,_resolve_same_serve_js__WEBPACK_IMPORTED_MODULE_3__/* .sharesOf */ .A)({ ...serve.rollout, experiment: false })].sort(([a], [b]) => (a < b ? -1 : 1));
    return { id, description, clauses, content: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)([description ?? "", (0,_pairing_pair_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .clausesKey */ .gZ)(clauses), served]) };
}


/***/ }),

/***/ 2232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ sameShares)
/* harmony export */ });
/* harmony import */ var _resolve_same_serve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2097);

/** True if two rules or fallthroughs serve the same, whether an experiment watches or not: that is nothing that git says. */
function sameShares(a, b) {
    return (0,_resolve_same_serve_js__WEBPACK_IMPORTED_MODULE_0__/* .sameServe */ .w)(unwatched(a), unwatched(b));
}
function unwatched(serve) {
    return serve !== null && "rollout" in serve ? { rollout: { ...serve.rollout, experiment: false } } : serve;
}


/***/ }),

/***/ 8309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ differenceOf),
/* harmony export */   T: () => (/* binding */ mergeField)
/* harmony export */ });
/* harmony import */ var _model_live_flag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);
/* harmony import */ var _semantic_patch_effect_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4043);


const VALUES_NAMED = 5;
const LONGEST_TEXT = 300;
/** Characters before the first difference of two long texts that are shown. */
const LEAD = 20;
/**
 * What a field is to become: what the document says if that is what the edit asks for, else what is live. A field that
 * says what is live already is no drift.
 */
function mergeField(scene, findings, field) {
    const { before, after, live, decisive = false, same } = field;
    if (same(after, live))
        return live;
    if (before === undefined || same(before, live))
        return after;
    const difference = differenceOf(scene, field, before);
    if (!same(before, after))
        findings.conflicts.push(difference);
    else if (decisive)
        findings.conflicts.push({ ...difference, untouched: true });
    else
        findings.notices.push(difference);
    return live;
}
/** What git says of a field and what is live, in words that differ where the two do. */
function differenceOf({ flag, environment, prerequisites, place }, { path, pointer, live, words }, git) {
    const rules = (0,_model_live_flag_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationIn */ .A)(flag, environment)?.rules ?? [];
    const both = (limit) => {
        const scene = { flag, rules, prerequisiteFlags: prerequisites, limit };
        return { git: plain(words(git, scene)), live: plain(words(live, scene)) };
    };
    const few = both(VALUES_NAMED);
    const said = few.git === few.live ? both(Number.POSITIVE_INFINITY) : few;
    const start = shownFrom(said.git, said.live);
    return {
        path: path.map(_semantic_patch_effect_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeSegment */ .pv).join("/"),
        pointer: [...place, ...pointer],
        git: cut(said.git, start),
        live: cut(said.live, start),
    };
}
function plain(words) {
    return words.map((word) => (typeof word === "string" ? word : word.quoted)).join("");
}
/** Where two texts are shown from, so that what differs is seen: from the beginning unless that is cut before the difference. */
function shownFrom(git, live) {
    if (cut(git, 0) !== cut(live, 0))
        return 0;
    const other = [...live];
    const difference = [...git].findIndex((character, index) => character !== other[index]);
    return Math.max(0, difference - LEAD);
}
function cut(text, start) {
    const characters = [...text].slice(start);
    const shown = characters.length > LONGEST_TEXT ? [...characters.slice(0, LONGEST_TEXT - 1), "…"] : characters;
    return `${start > 0 ? "…" : ""}${shown.join("")}`;
}


/***/ }),

/***/ 6855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pairVersions),
/* harmony export */   v: () => (/* binding */ pairWithLive)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2201);

/** Pairs what a document asks for with what is live. */
function pairWithLive(pair, written, live) {
    const { origins, ambiguous } = pair(live, written);
    return {
        live: origins.map((place) => (place === undefined ? undefined : live[place])),
        ambiguous: ambiguous.map(({ to, candidates }) => ({
            place: to,
            candidates: candidates.map((place) => live[place]),
        })),
    };
}
/**
 * Pairs an edit's elements before and after it with each other and with what is live. An added element that names what is
 * live of a removed one is that one edited; one whose old version is live no more may be live already as it is to become.
 */
function pairVersions(pairs, before, after, live) {
    const { origins: alike, ambiguous } = pairs.edited(before, after);
    const old = pairOld(pairs, before, after, live, alike);
    const origins = alike.map((origin, place) => origin ?? namedOrigin(pairs, after[place], alike, old.live));
    const places = placesOf(origins);
    const known = new Set(old.live);
    const others = live.filter((one) => !known.has(one));
    const lost = lostPlaces(origins, old);
    const done = donePairs(pairs, (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .U)(after, lost), others);
    const left = others.filter((one) => !done.includes(one));
    const added = [...after.keys()].filter((place) => origins[place] === undefined);
    const fresh = pairWithLive(pairs.live, (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .U)(after, added), left);
    const liveAt = (origin, place) => origin === undefined ? fresh.live[added.indexOf(place)] : (old.live[origin] ?? done[lost.indexOf(place)]);
    return {
        origins,
        unclear: ambiguous.map(({ to }) => to),
        live: origins.map(liveAt),
        removed: (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .F)(before, origins).map((place) => ({ place, live: old.live[place] })),
        unknown: left.filter((one) => !fresh.live.includes(one)),
        ambiguous: [
            ...old.ambiguous.map((one) => ({ ...one, place: places.get(one.place) })),
            ...fresh.ambiguous.map((one) => ({ ...one, place: added[one.place] })),
        ],
    };
}
/** Places after the edit of what was there before it and is certainly live no more as it was. */
function lostPlaces(origins, { live, ambiguous }) {
    const unsure = new Set(ambiguous.map(({ place }) => place));
    return [...origins.keys()].filter((place) => {
        const origin = origins[place];
        return origin !== undefined && live[origin] === undefined && !unsure.has(origin);
    });
}
function pairOld({ live: pair, told }, before, after, live, origins) {
    const places = placesOf(origins);
    const clearer = before.map((one, origin) => {
        const place = places.get(origin);
        return place === undefined ? one : told(one, after[place]);
    });
    return pairWithLive(pair, clearer, live);
}
/** For each element: what is live and already is all that it says. */
function donePairs({ live: pair, is }, written, live) {
    const found = pairWithLive(pair, written, live).live;
    return found.map((one, place) => (one !== undefined && is(written[place], one) ? one : undefined));
}
/** The place before the edit of what it removes and names again as it adds it. */
function namedOrigin({ names }, added, origins, live) {
    const place = live.findIndex((one, origin) => one !== undefined && names(added, one) && !origins.includes(origin));
    return place < 0 ? undefined : place;
}
/** By place before the edit: the place after it. */
function placesOf(origins) {
    return new Map(origins.flatMap((origin, place) => (origin === undefined ? [] : [[origin, place]])));
}


/***/ }),

/***/ 2069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ pastNames),
/* harmony export */   s: () => (/* binding */ fittingNames)
/* harmony export */ });
/* harmony import */ var _compile_flag_compile_prerequisite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5528);
/* harmony import */ var _compile_parameters_resolve_variation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4954);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9891);



/** No variation has this index. */
const NO_INDEX = -1;
/**
 * The names of a document that must fit what is live: those that do not are reported. `variations` are those that the
 * document writes itself.
 */
function fittingNames(scope, variations = []) {
    const { flag, report } = scope;
    const added = { ...flag, variations: variations.map((one, index) => ({ ...one, id: String(index) })) };
    return {
        report,
        variation: (written, pointer, part) => {
            const isAdded = () => (0,_compile_parameters_resolve_variation_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveVariation */ .S)(SILENT, added, written, pointer, part) !== undefined;
            const tell = (fault) => report(isAdded() ? withLater(fault) : fault);
            return (0,_compile_parameters_resolve_variation_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveVariation */ .S)({ report: tell }, flag, written, pointer, part) ?? "";
        },
        prerequisite: (written, pointer) => prerequisiteIndex(scope, written, pointer),
    };
}
const SILENT = { report: () => undefined };
/** A name that the flag lacks is one that the same document adds. */
function withLater(fault) {
    if (fault.code !== "unknown-variation")
        return fault;
    return { ...fault, hint: `${fault.hint} One that "variations" adds can be used once it is live.` };
}
/** The names of an older document: those that fit no longer become values that equal nothing live. */
function pastNames({ flag, prerequisites }) {
    const scope = { flag, prerequisites, report: () => undefined };
    const gone = new Map();
    return {
        report: scope.report,
        variation: (written, pointer, part) => {
            const found = (0,_compile_parameters_resolve_variation_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveVariation */ .S)(scope, flag, written, pointer, part);
            if (found !== undefined)
                return found;
            const id = `no variation ${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(written)}`;
            gone.set(id, { id, value: written });
            return id;
        },
        prerequisite: (written, pointer) => prerequisiteIndex(scope, written, pointer),
        flag: () => ({ ...flag, variations: [...flag.variations, ...gone.values()] }),
    };
}
function prerequisiteIndex(scope, { key, variation }, pointer) {
    const { variationId } = (0,_compile_flag_compile_prerequisite_js__WEBPACK_IMPORTED_MODULE_2__/* .compilePrerequisite */ .G)(scope, { value: { key, variation }, pointer });
    return scope.prerequisites.get(key)?.variations.findIndex(({ id }) => id === variationId) ?? NO_INDEX;
}


/***/ }),

/***/ 9574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ resolveConfiguration)
/* harmony export */ });
/* harmony import */ var _compile_flag_compile_serve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4067);

/** A desired configuration with ids in place of names; `place` is the way to it in its document. */
function resolveConfiguration({ offVariation, prerequisites, targets, rules, fallthrough, ...switches }, names, place) {
    const below = (...path) => [...place, ...path];
    return {
        ...switches,
        ...(offVariation === undefined
            ? {}
            : { offVariation: names.variation(offVariation, below("offVariation"), "value") }),
        ...(prerequisites === undefined
            ? {}
            : {
                prerequisites: prerequisites.map((one, index) => ({
                    key: one.key,
                    variation: names.prerequisite(one, below("prerequisites", index)),
                })),
            }),
        ...(targets === undefined ? {} : { targets: targets.flatMap((one) => resolveTarget(one, names, place)) }),
        ...(rules === undefined
            ? {}
            : { rules: rules.map((rule, index) => resolveRule(rule, names, below("rules", index))) }),
        ...(fallthrough === undefined ? {} : { fallthrough: resolveServe(fallthrough, names, below("fallthrough")) }),
    };
}
function resolveTarget({ contextKind, variation, values, nested }, names, place) {
    const path = ["targets", ...(nested ? [contextKind] : []), variation];
    const id = names.variation(variation, [...place, ...path], "key");
    return values.map((key, index) => ({ contextKind, key, variation: id, pointer: [...path, index] }));
}
function resolveRule({ serve, ...rule }, names, place) {
    return { ...rule, serve: resolveServe(serve, names, place) };
}
function resolveServe(serve, names, place) {
    if ("variation" in serve)
        return { variation: names.variation(serve.variation, [...place, "variation"], "value") };
    const { rollout, rolloutContextKind, rolloutBucketBy } = serve;
    const weights = (0,_compile_flag_compile_serve_js__WEBPACK_IMPORTED_MODULE_0__/* .compileRollout */ .B5)(names, rollout, [...place, "rollout"], (name, pointer) => 
    // Two names that fit nothing are not the same variation.
    names.variation(name, pointer, "key") || undefined);
    return {
        rollout: {
            weights: Object.entries(weights).map(([variation, weight]) => ({ variation, weight })),
            ...(rolloutContextKind === undefined ? {} : { contextKind: rolloutContextKind }),
            ...(rolloutBucketBy === undefined ? {} : { bucketBy: rolloutBucketBy }),
        },
    };
}


/***/ }),

/***/ 4961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ servedFrom)
/* harmony export */ });
/** What is served once live is what the document leaves alone; a new rollout then has LaunchDarkly's defaults. */
function servedFrom(resolved, live) {
    if ("variation" in resolved)
        return resolved;
    const { contextKind, bucketBy, weights = [] } = live !== null && "rollout" in live ? live.rollout : {};
    // The order of shares means nothing; that of live lets a reader compare them.
    const place = (id) => weights.findIndex(({ variation }) => variation === id);
    const shares = resolved.rollout.weights.toSorted((a, b) => place(a.variation) - place(b.variation));
    const kept = {
        ...(contextKind === undefined ? {} : { contextKind }),
        ...(bucketBy === undefined ? {} : { bucketBy }),
    };
    return { rollout: { ...kept, ...resolved.rollout, weights: shares, experiment: false } };
}


/***/ }),

/***/ 9597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ formatServe),
/* harmony export */   JU: () => (/* binding */ contexts),
/* harmony export */   KE: () => (/* binding */ prerequisiteVariation),
/* harmony export */   Xm: () => (/* binding */ formatVariation),
/* harmony export */   Zz: () => (/* binding */ operationWords),
/* harmony export */   ck: () => (/* binding */ formatWeight),
/* harmony export */   mG: () => (/* binding */ ruleWords),
/* harmony export */   oF: () => (/* binding */ ruleName),
/* harmony export */   oM: () => (/* binding */ bucketingWords),
/* harmony export */   ti: () => (/* binding */ clauseWords)
/* harmony export */ });
/* harmony import */ var _model_instructions_clause_operators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2573);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2363);


/** A rule in words: its conditions and what it serves. */
function ruleWords({ flag, limit }, value) {
    const { clauses, serve, trackEvents } = value;
    const conditions = clauses.map((clause) => clauseWords(clause, limit));
    return [
        "if ",
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(conditions, " and "),
        ", serve ",
        ...formatServe(flag, serve),
        ...(trackEvents ? [", track events"] : []),
    ];
}
/** A condition in words, with its values. */
function clauseWords(value, limit) {
    const clause = value;
    const values = clause.values.map((one) => [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(one)]);
    return [...operationWords(clause), " ", ...(values.length === 0 ? ["nothing"] : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(values, limit))];
}
/** A condition without its values: `country in`, `not in segment`. */
function operationWords({ contextKind, attribute, op, negate }) {
    const not = negate ? "not " : "";
    if (op === "segmentMatch")
        return [`${not}in segment`];
    const whose = contextKind === "user" ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(contextKind), " "];
    const operator = _model_instructions_clause_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .CLAUSE_OPERATORS */ .E.includes(op) ? [`${not}${op}`] : [not, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(op)];
    return [...whose, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(attribute), " ", ...operator];
}
/** A rule's description, else its position; both where another rule has the same description. */
function ruleName(rules, id) {
    const index = rules.findIndex((rule) => rule.id === id);
    const description = rules[index]?.description;
    if (index < 0)
        return ["rule ", (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)];
    if (description === undefined || description === "")
        return [`rule ${index + 1}`];
    const twins = rules.filter((rule) => rule.description === description).length;
    return ["rule ", (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(description), ...(twins > 1 ? [` (rule ${index + 1})`] : [])];
}
/** `3 users: a, b, c` */
function contexts(contextKind, keys, limit) {
    const count = `${keys.length} `;
    const plural = keys.length === 1 ? "" : "s";
    const kind = contextKind === "user" ? [`${count}user${plural}: `] : [count, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(contextKind), ` context${plural}: `];
    const named = keys.map((key) => [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(key)]);
    return [...kind, ...(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(named, limit)];
}
/** A variation by its name, else its value; by its place too where another one reads the same. */
function formatVariation(flag, id) {
    const index = flag.variations.findIndex((variation) => variation.id === id);
    return variationWords(flag, index) ?? ["variation ", (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)];
}
/** The variation of a prerequisite flag: by name, or by its place where that flag is not known. */
function prerequisiteVariation({ prerequisiteFlags }, { key, variation }) {
    const flag = prerequisiteFlags.get(key);
    return ((flag === undefined ? undefined : variationWords(flag, variation)) ?? [
        `variation at index ${variation} of `,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(key),
    ]);
}
function variationWords(flag, index) {
    const variation = flag.variations[index];
    if (variation === undefined)
        return undefined;
    const text = variationText(variation);
    const twins = flag.variations.filter((one) => variationText(one) === text).length;
    return [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text), ...(twins > 1 ? [` (variation ${index + 1})`] : [])];
}
function variationText({ name, value }) {
    if (name !== undefined && name !== "")
        return name;
    return typeof value === "string" && value !== "" ? value.slice(0, 60) : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .compact */ .oE)(value);
}
/** A weight, given in thousandths of a percent, as a percentage: `33.333%`. */
function formatWeight(weight) {
    return [`${weight / 1000}%`];
}
/** What a rule or the fallthrough serves: a variation, or the shares of a rollout and who is shared out by what. */
function formatServe(flag, serve) {
    if (serve === null)
        return ["nothing"];
    if ("variation" in serve)
        return formatVariation(flag, serve.variation);
    const { weights, contextKind = "user", bucketBy = "key", experiment } = serve.rollout;
    const shares = weights
        .filter(({ weight }) => weight > 0)
        .map(({ variation, weight }) => [...formatWeight(weight), " ", ...formatVariation(flag, variation)]);
    return [...(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(shares, ", "), ...bucketingWords(contextKind, bucketBy), ...(experiment ? [" (experiment)"] : [])];
}
/** Who is shared out by what, as far as it is not users by key: ` of organization contexts by plan`. */
function bucketingWords(contextKind, bucketBy) {
    return [
        ...(contextKind === "user" ? [] : [" of ", (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(contextKind), " contexts"]),
        ...(bucketBy === "key" ? [] : [" by ", (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(bucketBy)]),
    ];
}


/***/ }),

/***/ 9565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ onOff),
/* harmony export */   Rp: () => (/* binding */ newRule),
/* harmony export */   U1: () => (/* binding */ targetedAt),
/* harmony export */   V7: () => (/* binding */ allRules),
/* harmony export */   a4: () => (/* binding */ prerequisites),
/* harmony export */   eN: () => (/* binding */ allTargets),
/* harmony export */   hb: () => (/* binding */ clearedTargets),
/* harmony export */   xu: () => (/* binding */ serves)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2363);
/* harmony import */ var _flag_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9597);


/** Whether something is on. */
const onOff = (value) => [value === true ? "on" : "off"];
/** What a rule or the fallthrough serves. */
const serves = (value, { flag }) => (0,_flag_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatServe */ .DJ)(flag, value);
/** A list of prerequisites. */
const prerequisites = (value, scene) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(value.map((one) => [
    (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(one.key),
    " must serve ",
    ...(0,_flag_words_js__WEBPACK_IMPORTED_MODULE_0__/* .prerequisiteVariation */ .KE)(scene, one),
]), ", ");
/** What a context key is targeted at. */
const targetedAt = (value, { flag }) => {
    if (value === null)
        return ["not targeted"];
    const variations = (Array.isArray(value) ? value : [value]);
    const phrases = variations.map((variation) => (0,_flag_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVariation */ .Xm)(flag, variation));
    return ["targeted at ", ...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(phrases, " and ")];
};
/** The contexts targeted at one variation. */
const clearedTargets = (value, { limit }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(value.map((target) => (0,_flag_words_js__WEBPACK_IMPORTED_MODULE_0__/* .contexts */ .JU)(target.contextKind, target.values, limit)), "; ");
/** All contexts that are targeted. */
const allTargets = (value, { flag, limit }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(value.map((target) => [
    ...(0,_flag_words_js__WEBPACK_IMPORTED_MODULE_0__/* .contexts */ .JU)(target.contextKind, target.values, limit),
    " at ",
    ...(0,_flag_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVariation */ .Xm)(flag, target.variation),
]), "; ");
/** A replaced list of rules has new ids, which is a change even where every word stays. */
const allRules = (value, scene) => {
    const rules = value;
    const isNew = rules.length > 0 && rules.every((rule) => rule.id === undefined);
    const phrases = rules.map((rule, index) => {
        const description = rule.description === null ? [] : [" ", (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(rule.description)];
        return [`rule ${index + 1}`, ...description, ": ", ...(0,_flag_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleWords */ .mG)(scene, rule)];
    });
    const replaced = isNew && scene.rules.length > 0;
    return [...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(phrases, "; "), ...(replaced ? [" (all with new ids)"] : [])];
};
/** A new rule and its place. */
const newRule = (value, scene) => {
    const { before } = value;
    return [
        ...(0,_flag_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleWords */ .mG)(scene, value),
        ...(before === null ? [", last"] : [", before ", ...(0,_flag_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleName */ .oF)(scene.rules, before)]),
    ];
};


/***/ }),

/***/ 8661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ renderTime)
/* harmony export */ });
const LATEST = 253_402_300_799_999; // the last millisecond of the year 9999
/** Unix milliseconds as `2026-12-01 09:00 UTC`; says so if it is no time. */
function renderTime(milliseconds) {
    if (milliseconds === undefined || !(milliseconds >= 0 && milliseconds <= LATEST))
        return "an unknown time";
    // biome-ignore lint/style/noRestrictedGlobals: a conversion of data, not a reading of the clock
    return `${new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}


/***/ }),

/***/ 2363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   MT: () => (/* binding */ sameWords),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
const VALUE_LENGTH = 60;
/** What stands where there is nothing. */
const NONE = ["none"];
/** The first `limit` items and how many more there are. */
function listed(items, limit) {
    const more = items.length - limit;
    return [...joined(items.slice(0, limit), ", "), ...(more > 0 ? [` and ${more} more`] : [])];
}
/** Items with a separator between them. */
function joined(items, separator) {
    return items.length === 0 ? NONE : items.flatMap((words, index) => (index === 0 ? words : [separator, ...words]));
}
/** Strings are quoted as they are; numbers and booleans stand plain, so that 3 and "3" differ. */
function literal(value) {
    return typeof value === "string" ? quoted(value) : compact(value);
}
/** Foreign text, to be escaped by each sink. */
function quoted(text) {
    return { quoted: text };
}
/** A value as JSON, cut at 60 characters. */
function compact(value) {
    const text = [...JSON.stringify(value)];
    return text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH - 1).join("")}…` : text.join("");
}
/** True if two phrases read the same. */
function sameWords(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}


/***/ }),

/***/ 5806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ serveContent),
/* harmony export */   LQ: () => (/* binding */ SERVING_KINDS),
/* harmony export */   gi: () => (/* binding */ isExperiment),
/* harmony export */   oT: () => (/* binding */ readServe),
/* harmony export */   sE: () => (/* binding */ replaceServe)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9891);
/* harmony import */ var _model_live_flag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7316);
/* harmony import */ var _steps_parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9627);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5450);




/** The kinds that change what is served when no target and no rule matches, or while the flag is off. */
const SERVING_KINDS = {
    updateFallthroughVariationOrRollout: ({ flag, resource, parameters }) => ({
        resource: { ...resource, fallthrough: replaceServe(flag, resource.fallthrough, parameters) },
        touched: [{ path: ["fallthrough"], read: (view) => serveContent(view.resource.fallthrough) }],
    }),
    updateOffVariation: ({ flag, resource, parameters }) => ({
        resource: { ...resource, offVariation: (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariation */ .u)(flag, parameters) },
        touched: [{ path: ["offVariation"], read: (view) => view.resource.offVariation }],
    }),
};
/** What the parameters serve in place of `current`; refuses to end an experiment, which could not be put back. */
function replaceServe(flag, current, parameters) {
    if (isExperiment(current)) {
        (0,_steps_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)("The rollout belongs to an experiment, which an instruction cannot express.");
    }
    return readServe(flag, parameters);
}
/** True if what is served is the rollout of an experiment. */
function isExperiment(serve) {
    return serve !== null && "rollout" in serve && serve.rollout.experiment;
}
/** The one variation or the rollout that the parameters ask for. */
function readServe(flag, parameters) {
    if ((parameters.variationId === undefined) === (parameters.rolloutWeights === undefined)) {
        (0,_steps_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('Exactly one of the parameters "variationId" and "rolloutWeights" must be given.');
    }
    if (parameters.rolloutWeights === undefined)
        return { variation: (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariation */ .u)(flag, parameters) };
    return { rollout: readRollout(flag, parameters) };
}
/** A rollout that names no context kind or attribute gets none: LaunchDarkly then shares out users by key. */
function readRollout(flag, parameters) {
    const contextKind = (0,_steps_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalText */ .ko)(parameters, "rolloutContextKind");
    const bucketBy = (0,_steps_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalText */ .ko)(parameters, "rolloutBucketBy");
    return {
        weights: readWeights(flag, parameters.rolloutWeights),
        ...(contextKind === undefined ? {} : { contextKind }),
        ...(bucketBy === undefined ? {} : { bucketBy }),
        experiment: false,
    };
}
/** Weights in the order of the flag's variations, since a JSON object promises no order. */
function readWeights(flag, weights) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(weights))
        return (0,_steps_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('Parameter "rolloutWeights" must be an object of weights by variation id.');
    let total = 0;
    const byVariation = new Map();
    for (const [id, weight] of Object.entries(weights)) {
        (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .knownVariation */ .L)(flag, id);
        if (typeof weight !== "number" || !Number.isInteger(weight) || weight < 0 || weight > _model_live_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL_WEIGHT */ .z) {
            return (0,_steps_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`The weight of variation "${id}" must be an integer from 0 to ${_model_live_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL_WEIGHT */ .z}.`);
        }
        byVariation.set(id, weight);
        total += weight;
    }
    if (total !== _model_live_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL_WEIGHT */ .z)
        (0,_steps_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`The rollout weights total ${total} instead of ${_model_live_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL_WEIGHT */ .z}.`);
    return flag.variations.flatMap(({ id }) => {
        const weight = byVariation.get(id);
        return weight === undefined ? [] : [{ variation: id, weight }];
    });
}
/** What is served, as the effect records it. */
function serveContent(serve) {
    if (serve === null || "variation" in serve)
        return serve === null ? null : { variation: serve.variation };
    const { weights, contextKind, bucketBy, experiment } = serve.rollout;
    return {
        rollout: {
            weights: weights.map(({ variation, weight }) => ({ variation, weight })),
            ...(contextKind === undefined ? {} : { contextKind }),
            ...(bucketBy === undefined ? {} : { bucketBy }),
            experiment,
        },
    };
}


/***/ }),

/***/ 5450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ knownVariation),
/* harmony export */   u: () => (/* binding */ readVariation)
/* harmony export */ });
/* harmony import */ var _steps_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9627);

/** The id of a variation of this flag, from parameter `variationId`. */
function readVariation(flag, parameters) {
    return knownVariation(flag, (0,_steps_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(parameters, "variationId"));
}
/** The id itself if this flag has such a variation. */
function knownVariation(flag, id) {
    if (flag.variations.some((variation) => variation.id === id))
        return id;
    return (0,_steps_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(`Flag "${flag.key}" has no variation with the id "${id}".`);
}


/***/ }),

/***/ 9627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   ko: () => (/* binding */ readOptionalText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);

/** Why an instruction cannot be carried out, as a sentence; it never leaves `carryOut`. */
class Refusal extends Error {
}
/** Stops an instruction with the reason. */
function refuse(reason) {
    throw new Refusal(reason);
}
/** A parameter that must be a string. */
function readText(parameters, name) {
    const value = parameters[name];
    return typeof value === "string" ? value : refuse(`Parameter "${name}" must be a string.`);
}
/** A parameter that must be a string which says something. */
function readName(parameters, name) {
    const text = readText(parameters, name);
    return text === "" ? refuse(`Parameter "${name}" must not be empty.`) : text;
}
/** A parameter that may be absent, else must be a string. */
function readOptionalText(parameters, name) {
    return parameters[name] === undefined ? undefined : readText(parameters, name);
}
/** A parameter that must be true or false; `otherwise` if it is absent. */
function readBoolean(parameters, name, otherwise) {
    const value = parameters[name] === undefined ? otherwise : parameters[name];
    return typeof value === "boolean" ? value : refuse(`Parameter "${name}" must be true or false.`);
}
/** A parameter that must be a list of strings. */
function readTexts(parameters, name) {
    const value = parameters[name];
    const texts = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
    if (!Array.isArray(value) || texts.length !== value.length)
        refuse(`Parameter "${name}" must be a list of strings.`);
    return texts;
}
/** A parameter that must be a list of objects. */
function readObjects(parameters, name) {
    const value = parameters[name];
    const objects = Array.isArray(value) ? value.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
    if (!Array.isArray(value) || objects.length !== value.length) {
        refuse(`Parameter "${name}" must be a list of objects.`);
    }
    return objects;
}


/***/ })

};
;