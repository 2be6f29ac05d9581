"use strict";
exports.id = 695;
exports.ids = [695];
exports.modules = {

/***/ 2453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ DISK)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1399);



/** The folder that the command line was started in; throws a `Failure` for what cannot be written to. */
const DISK = {
    async write(path, text, over) {
        try {
            const found = await statOf(path);
            if (found !== undefined) {
                if (!found.isFile())
                    return "left";
                if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")) === text)
                    return "same";
                if (!over)
                    return "left";
            }
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
            return "written";
        }
        catch (cause) {
            throw unwritable(`The file ${JSON.stringify(path)} cannot be written.`, { hint: PERMISSIONS, cause });
        }
    },
    async read(path) {
        const found = await statOf(path);
        return found?.isFile() === true ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch(() => undefined) : undefined;
    },
    async list(path) {
        try {
            const found = await statOf(path);
            if (found === undefined)
                return [];
            if (found.isDirectory())
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path);
        }
        catch (cause) {
            throw unwritable(`The folder ${JSON.stringify(path)} cannot be written to.`, { hint: PERMISSIONS, cause });
        }
        const message = `${JSON.stringify(path)} is a link or a file, where a folder to write to is meant.`;
        throw unwritable(message, { hint: "Write elsewhere, with the option --out." });
    },
};
const PERMISSIONS = "Check the permissions of its folder; what was written before it stays.";
function unwritable(message, why) {
    return new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("unwritable-file", message, why);
}
/** What stands at a path, links not followed; undefined if nothing does. */
async function statOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    }
    catch (error) {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 8796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bounded)
/* harmony export */ });
/* harmony import */ var _core_render_words_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6013);

/** The first of many lines, and how many more there are. */
function bounded(lines, most = 20) {
    if (lines.length <= most)
        return [...lines];
    return [...lines.slice(0, most), `and ${(0,_core_render_words_count_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .o)(lines.length - most)} more`];
}


/***/ }),

/***/ 6818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readPrerequisites)
/* harmony export */ });
/* harmony import */ var _drift_read_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7214);

/** Flags and those that their prerequisites name, by key; the latter are read without any environment, together. */
async function readPrerequisites(provider, project, flags) {
    const known = new Map(flags.map((flag) => [flag.key, flag]));
    const named = flags.flatMap(({ configurations }) => Object.values(configurations).flatMap(({ prerequisites }) => prerequisites.map(({ key }) => key)));
    return (0,_drift_read_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .withOthers */ .s0)(provider, project, known, named);
}


/***/ }),

/***/ 1379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ yamlText),
/* harmony export */   p: () => (/* binding */ renderFlagFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9891);


/** How many characters a line has at most, as far as its texts let it. */
const WIDTH = 120;
// What a change file may not hold as it is, and what nobody would see; the joiner of characters is of use in many scripts.
const UNSEEN = /(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const UNSEEN_IN_LINES = new RegExp(`(?!\\n)${UNSEEN.source}`, "gu");
/** The text of a change file with one `kind: Flag` document in which conditions, shares and short lists take one line each. */
function renderFlagFile(document, { schema, left }) {
    const yaml = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(document, { version: "1.2", aliasDuplicateObjects: false });
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(yaml, {
        Scalar: (_, scalar) => {
            if (typeof scalar.value === "string" && UNSEEN.test(scalar.value))
                scalar.type = yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_DOUBLE;
        },
    });
    layOut(yaml, [], document);
    comment(yaml, left);
    const text = yamlText(yaml, WIDTH);
    const whole = left.filter(({ environment }) => environment === undefined).map((one) => `# ${leftOut(one)}\n`);
    return `# yaml-language-server: $schema=${schema}\n${whole.join("")}${escapeUnseen(text)}`;
}
/** The text of a document, its lists that take one line written `[a, b]` and its mappings `{ a: b }`. */
function yamlText(yaml, lineWidth) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(yaml, { Seq: (_, list) => padWith("", list), Map: (_, map) => padWith(" ", map) });
    return yaml.toString({ lineWidth, minContentWidth: 0 });
}
/** The package pads lists and mappings alike; what a collection is written with is told to each. */
function padWith(flowCollectionPadding, collection) {
    const write = collection.toString.bind(collection);
    collection.toString = (context, ...more) => write(context && { ...context, flowCollectionPadding }, ...more);
}
/** Puts on one line what fits there, from the outside in. */
function layOut(yaml, path, value) {
    const node = yaml.getIn(path, true);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node))
        return;
    node.flow =
        node.items.length === 0 ||
            (!isOpen(path) && 2 * path.length + lengthOf(path.at(-1) ?? "") + lengthOf(value) <= WIDTH);
    if (node.flow)
        return;
    for (const [key, inside] of Object.entries(value)) {
        layOut(yaml, [...path, Array.isArray(value) ? Number(key) : key], inside);
    }
}
/** True for what stands on lines of its own however short it is: the document, its environments, and lists of mappings. */
function isOpen(path) {
    const [first, , part] = path;
    if (first !== "environments")
        return path.length === 0 || (first === "variations" && path.length === 1);
    if (path.length < 3)
        return true;
    return part === "rules" ? path.length < 5 : part === "prerequisites" && path.length === 3;
}
/** How many characters a value takes on one line, at most. */
function lengthOf(value) {
    if (Array.isArray(value))
        return value.reduce((sum, one) => sum + lengthOf(one) + 2, 4);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return JSON.stringify(value).length;
    return Object.entries(value).reduce((sum, [key, one]) => sum + lengthOf(key) + lengthOf(one) + 4, 4);
}
/** Says above the parts of an environment which of them are not there. */
function comment(yaml, left) {
    for (const [environment, parts] of Map.groupBy(left, (one) => one.environment)) {
        const node = environment === undefined ? undefined : yaml.getIn(["environments", environment], true);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node))
            node.commentBefore = parts.map((part) => ` ${leftOut(part)}`).join("\n");
    }
}
function leftOut({ part, why }) {
    return `Left out: ${part}. ${escapeUnseen(why.replaceAll("\n", " "))}`;
}
/** A text whose unseen characters, but for its line ends, are written as YAML's escapes. */
function escapeUnseen(text) {
    return text.replaceAll(UNSEEN_IN_LINES, (character) => {
        const point = (character.codePointAt(0) ?? 0).toString(16);
        return point.length <= 4 ? `\\u${point.padStart(4, "0")}` : `\\U${point.padStart(8, "0")}`;
    });
}


/***/ }),

/***/ 6263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ writtenFlag)
});

// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(9891);
// EXTERNAL MODULE: ./build/core/parse/source.js
var source = __webpack_require__(2122);
// EXTERNAL MODULE: ./build/core/validate/schema/faults.js + 18 modules
var faults = __webpack_require__(5666);
// EXTERNAL MODULE: ./build/core/model/live/flag.js
var live_flag = __webpack_require__(7316);
// EXTERNAL MODULE: ./build/core/render/words/did-you-mean.js
var did_you_mean = __webpack_require__(2327);
;// CONCATENATED MODULE: ./build/core/desired/export/written-part.js
/** Each part as it is written; the first that cannot be makes the whole unwritable. */
function allWritten(parts) {
    const values = [];
    for (const part of parts) {
        if ("why" in part)
            return part;
        values.push(part.value);
    }
    return { value: values };
}

// EXTERNAL MODULE: ./build/core/model/instructions/clause-operators.js
var clause_operators = __webpack_require__(2573);
// EXTERNAL MODULE: ./build/core/model/instructions/percentage.js
var percentage = __webpack_require__(5095);
// EXTERNAL MODULE: ./build/core/desired/resolve/same-serve.js
var same_serve = __webpack_require__(2097);
// EXTERNAL MODULE: ./build/core/compile/parameters/resolve-variation.js
var resolve_variation = __webpack_require__(4954);
;// CONCATENATED MODULE: ./build/core/desired/export/written-variation.js



/** How a file refers to a variation: by a text that is its value, else its name, else whatever else means it and no other. */
function writtenVariation(flag, { id, value, name }) {
    const index = flag.variations.findIndex((variation) => variation.id === id);
    const ways = [...texts(value, name), ...(isScalar(value) ? [value] : []), { value }];
    return ways.find((way) => keepsExactly(way) && means(flag, way, id, "value")) ?? { index };
}
/** The key under which a file gives a share or targets to the variation of that id, or why there is none. */
function writtenVariationKey(flag, id) {
    const variation = flag.variations.find((one) => one.id === id);
    if (variation === undefined)
        return { why: `The flag has no variation with the id ${(0,did_you_mean/* quote */.hD)(id)}.` };
    const { value, name } = variation;
    const ways = [...texts(value, name), ...(isScalar(value) ? [JSON.stringify(value)] : [])];
    const key = ways.find((way) => means(flag, way, id, "key"));
    if (key !== undefined)
        return { value: key };
    return { why: `Variation ${(0,did_you_mean/* quote */.hD)(name ?? JSON.stringify(value))} has no name that means it and no other.` };
}
/** False for a value with a number that a change file cannot hold exactly. */
function keepsExactly(value) {
    if (typeof value === "number")
        return !Number.isInteger(value) || Number.isSafeInteger(value);
    if (Array.isArray(value))
        return value.every(keepsExactly);
    return !(0,json/* isObject */.Gv)(value) || Object.values(value).every(keepsExactly);
}
function texts(value, name) {
    return [...(typeof value === "string" ? [value] : []), ...(name === undefined ? [] : [name])];
}
function isScalar(value) {
    return value !== null && typeof value !== "object";
}
function means(flag, written, id, part) {
    return (0,resolve_variation/* resolveVariation */.S)({ report: () => undefined }, flag, written, [], part) === id;
}

;// CONCATENATED MODULE: ./build/core/desired/export/written-serve.js





/** What a rule or the fallthrough serves, as a file writes it; `called` is the subject of the sentence that says why not. */
function writtenServe(flag, serve, called) {
    if (serve === null)
        return { why: `${called} serves nothing that is set.` };
    if ("rollout" in serve)
        return writtenRollout(flag, serve.rollout, called);
    const variation = flag.variations.find(({ id }) => id === serve.variation);
    if (variation === undefined)
        return { why: `${called} serves a variation that the flag does not have.` };
    return { value: { variation: writtenVariation(flag, variation) } };
}
function writtenRollout(flag, rollout, called) {
    if (rollout.experiment)
        return { why: `${called} has the rollout of an experiment.` };
    const shares = [...(0,same_serve/* sharesOf */.A)(rollout)];
    if (shares.reduce((sum, [, weight]) => sum + weight, 0) !== live_flag/* FULL_WEIGHT */.z) {
        return { why: `${called} has a rollout that does not share out 100%.` };
    }
    const keys = allWritten(shares.map(([variation]) => writtenVariationKey(flag, variation)));
    if ("why" in keys)
        return keys;
    const { contextKind, bucketBy } = rollout;
    const rest = restOf(shares.map(([, weight]) => weight));
    const written = shares.map(([, weight], at) => [keys.value[at], at === rest ? "rest" : (0,percentage/* renderPercentage */.X)(weight)]);
    return {
        value: {
            rollout: Object.fromEntries(written),
            ...(contextKind === undefined ? {} : { rolloutContextKind: contextKind }),
            ...(bucketBy === undefined ? {} : { rolloutBucketBy: bucketBy }),
        },
    };
}
/** The place of the largest of several shares, which gets the rest: so each of the others is edited by one number. */
function restOf(weights) {
    return weights.length < 2 ? undefined : weights.indexOf(Math.max(...weights));
}

;// CONCATENATED MODULE: ./build/core/desired/export/written-rules.js





/** The rules in their order, without ids. */
function writtenRules(flag, rules) {
    return allWritten(rules.map((rule, index) => {
        const called = `Rule ${rule.description ? (0,did_you_mean/* quote */.hD)(rule.description) : index + 1}`;
        return writtenRule(flag, rule, called);
    }));
}
function writtenRule(flag, rule, called) {
    const clauses = allWritten(rule.clauses.map((clause) => writtenClause(clause, called)));
    if ("why" in clauses)
        return clauses;
    const serve = writtenServe(flag, rule.serve, called);
    if ("why" in serve)
        return serve;
    return {
        value: {
            ...(rule.description ? { description: rule.description } : {}),
            clauses: clauses.value,
            ...serve.value,
            ...(rule.trackEvents ? { trackEvents: true } : {}),
        },
    };
}
/** A condition with its operator as the key; what is as usual is left out. */
function writtenClause({ contextKind, attribute, op, values, negate }, called) {
    if (!clause_operators/* CLAUSE_OPERATORS */.E.includes(op)) {
        return { why: `${called} has a clause with the operator ${(0,did_you_mean/* quote */.hD)(op)}, which change files do not know.` };
    }
    if (values.length === 0 || !values.every(isWritable)) {
        return { why: `${called} has a clause with a value that a change file cannot hold, or with none.` };
    }
    return {
        value: {
            ...(op === "segmentMatch" ? {} : { attribute }),
            [op]: [...new Set(values)],
            ...(negate ? { negate } : {}),
            ...(contextKind === "user" ? {} : { contextKind }),
        },
    };
}
function isWritable(value) {
    return value !== null && typeof value !== "object" && keepsExactly(value);
}

;// CONCATENATED MODULE: ./build/core/desired/export/written-targets.js



const USER = "user";
/** Context keys by variation: those of users first, the others below their context kind. */
function writtenTargets(flag, targets) {
    const twice = targetedTwice(targets);
    if (twice !== undefined)
        return { why: `The ${(0,did_you_mean/* quote */.hD)(twice[0])} ${(0,did_you_mean/* quote */.hD)(twice[1])} is targeted by two variations.` };
    const some = targets.filter(({ values }) => values.length > 0);
    const keys = allWritten(some.map(({ variation }) => writtenVariationKey(flag, variation)));
    if ("why" in keys)
        return keys;
    const kinds = new Map([[USER, new Map()]]);
    some.forEach(({ contextKind, values }, at) => {
        const key = keys.value[at];
        const lists = kinds.get(contextKind) ?? new Map();
        kinds.set(contextKind, lists.set(key, [...new Set([...(lists.get(key) ?? []), ...values])]));
    });
    const users = Object.fromEntries(kinds.get(USER) ?? []);
    kinds.delete(USER);
    const others = Object.fromEntries([...kinds].map(([kind, lists]) => [kind, Object.fromEntries(lists)]));
    // A variation that is called like a context kind would stand under the same key.
    const clash = Object.keys(users).some((key) => Object.hasOwn(others, key));
    return { value: clash ? { [USER]: users, ...others } : { ...users, ...others } };
}
/** The kind and key of a context that has two variations. */
function targetedTwice(targets) {
    const owners = new Map();
    for (const { contextKind, variation, values } of targets) {
        for (const key of values) {
            const name = JSON.stringify([contextKind, key]);
            if ((owners.get(name) ?? variation) !== variation)
                return [contextKind, key];
            owners.set(name, variation);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/desired/export/written-configuration.js







/**
 * A flag's live configuration in an environment that it has, as a `kind: Flag` document writes it: names instead of ids,
 * and nothing that could not be read back. `prerequisites` are the flags that it names, by key.
 */
function writtenConfiguration(flag, environment, prerequisites) {
    const live = (0,live_flag/* configurationIn */.A)(flag, environment);
    const off = flag.variations.find(({ id }) => id === live.offVariation);
    const value = {};
    const left = [];
    const write = (part, written) => {
        if ("why" in written)
            left.push({ part, why: written.why });
        else
            value[part] = written.value;
    };
    write("on", { value: live.on });
    if (off !== undefined)
        write("offVariation", { value: writtenVariation(flag, off) });
    write("prerequisites", allWritten(live.prerequisites.map((one) => writtenPrerequisite(one, prerequisites))));
    write("targets", writtenTargets(flag, live.targets));
    write("rules", writtenRules(flag, live.rules));
    write("fallthrough", writtenServe(flag, live.fallthrough, "The fallthrough"));
    if (live.trackEvents)
        write("trackEvents", { value: true });
    if (live.trackEventsFallthrough)
        write("trackEventsFallthrough", { value: true });
    return { value, left };
}
function writtenPrerequisite({ key, variation }, flags) {
    const flag = flags.get(key);
    const named = flag?.variations[variation];
    if (flag === undefined || named === undefined) {
        return { why: `The variation that prerequisite flag ${(0,did_you_mean/* quote */.hD)(key)} must serve is not known.` };
    }
    return { value: { key, variation: writtenVariation(flag, named) } };
}

;// CONCATENATED MODULE: ./build/core/desired/export/written-flag.js





/**
 * A live flag as a valid `kind: Flag` document: every environment that the flag comes with, in their order, and on demand
 * its variations. What no valid document can say is left out. `prerequisites` are the flags that it names, by key.
 */
function writtenFlag(flag, prerequisites, options = { variations: false }) {
    const left = [];
    const environments = Object.keys(flag.configurations).map((environment) => {
        const written = writtenConfiguration(flag, environment, prerequisites);
        left.push(...written.left.map((part) => ({ ...part, environment })));
        return [environment, written.value];
    });
    const document = {
        kind: "Flag",
        project: flag.project,
        flag: flag.key,
        ...(options.variations ? { variations: flag.variations.map(({ id: _, ...variation }) => ({ ...variation })) } : {}),
        environments: Object.fromEntries(environments),
    };
    return withinLimits(withoutFaults({ document, left }));
}
/** The document without the parts that are not valid. */
function withoutFaults(written) {
    const { variations = null } = written.document;
    const kept = keepsExactly(variations)
        ? written
        : without(written, ["variations"], "A value holds a number that a change file cannot hold exactly.");
    const whole = (0,faults/* schemaFaults */.d)(kept.document).reduce((rest, { pointer, message }) => {
        const [first, environment, part] = pointer.map(String);
        if (first === "variations")
            return without(rest, [first], message);
        return part === undefined ? rest : without(rest, [environment, part], message);
    }, kept);
    return whole === written ? written : withoutFaults(whole);
}
/** The document without its largest parts, as far as they are too much for one file. */
function withinLimits(written) {
    const { document } = written;
    if (valuesIn(document) <= source/* LIMITS */.b.nodes && JSON.stringify(document).length <= source/* LIMITS */.b.bytes / 2)
        return written;
    const [largest] = placesIn(document).sort((a, b) => b.size - a.size);
    if (largest === undefined)
        return written;
    return withinLimits(without(written, largest.place, "The file would be too large."));
}
function placesIn({ variations, environments }) {
    const place = (part, ...names) => ({ place: names, size: JSON.stringify(part).length });
    return [
        ...(variations === undefined ? [] : [place(variations, "variations")]),
        ...Object.entries(environments).flatMap(([environment, parts]) => Object.entries(parts).map(([part, value]) => place(value, environment, part))),
    ];
}
/** The document without one part: of an environment (`[environment, part]`) or of the flag as a whole (`[part]`). */
function without(written, place, why) {
    const { document, left } = written;
    const [part, environment] = place.toReversed();
    const environments = document.environments;
    const holder = environment === undefined ? document : environments[environment];
    if (!Object.hasOwn(holder, part))
        return written;
    const { [part]: _, ...rest } = holder;
    if (environment === undefined)
        return { document: rest, left: [...left, { part, why }] };
    return {
        document: { ...document, environments: { ...environments, [environment]: rest } },
        left: [...left, { environment, part, why }],
    };
}
/** How many values there are at any depth, the outermost included. */
function valuesIn(value) {
    const inside = Array.isArray(value) || (0,json/* isObject */.Gv)(value) ? Object.values(value) : [];
    return inside.reduce((sum, one) => sum + valuesIn(one), 1);
}


/***/ })

};
;