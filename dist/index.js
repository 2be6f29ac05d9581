/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 7961:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ resourceName)
/* harmony export */ });
/** The name of a resource's check run: `<project>/<flag> (<environment>)`. */
function resourceName(resource) {
    return `${resource.project}/${resource.flag} (${resource.environment})`;
}


/***/ }),

/***/ 4955:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ FULL_WEIGHT)
/* harmony export */ });
/** All thousandths of a percent that the weights of a rollout share out. */
const FULL_WEIGHT = 100_000;


/***/ }),

/***/ 4954:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ CLAUSE_OPERATORS)
/* harmony export */ });
/** The operators of a clause, as LaunchDarkly spells them. Source: its Terraform provider's validators. */
const CLAUSE_OPERATORS = [
    "in",
    "endsWith",
    "startsWith",
    "matches",
    "contains",
    "lessThan",
    "lessThanOrEqual",
    "greaterThan",
    "greaterThanOrEqual",
    "before",
    "after",
    "segmentMatch",
    "semVerEqual",
    "semVerLessThan",
    "semVerGreaterThan",
];


/***/ }),

/***/ 5724:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ INSTRUCTION_KINDS)
});

;// CONCATENATED MODULE: ./build/core/model/instructions/parameters.js
const parameter = (name, type, title, description, more = {}) => ({ name, type, title, description, required: true, ...more });
const RULE = parameter("ruleId", "rule", "Rule", "The rule to change, by its id.", { readable: "rule" });
const VARIATION = parameter("variationId", "variation", "Variation", "A variation of this flag, by its id.", {
    readable: "variation",
});
const VALUES = parameter("values", "strings", "Context keys", "Keys of contexts, case sensitive.");
const CONTEXT_KIND = parameter("contextKind", "text", "Context kind", 'The kind of the contexts; "user" if absent.', {
    required: false,
});
const CLAUSES = parameter("clauses", "new-clauses", "Clauses", "Conditions; a context must meet all of them.");
const CLAUSE_VALUES = parameter("values", "values", "Values", "Values of the condition, case sensitive.");
const CLAUSE = parameter("clauseId", "clause", "Clause", "The condition to change, by its id.", {
    readable: "clause",
});
const KEY = parameter("key", "flag-key", "Prerequisite flag", "The key of the flag that is the prerequisite.");
const PREREQUISITE_VARIATION = parameter("variationId", "prerequisite-variation", "Variation", "A variation of the prerequisite flag, by its id.", { readable: "variation" });
const TRACK_EVENTS = parameter("trackEvents", "boolean", "Track events", "Whether every evaluation sends an event.");
const SERVES = [
    { ...VARIATION, required: false },
    parameter("rolloutWeights", "weights", "Rollout weights", "Thousandths of a percent by variation id, 100000 in all.", {
        readable: "rollout",
        required: false,
    }),
    parameter("rolloutBucketBy", "text", "Bucket by", "The attribute that decides who falls in which share.", {
        required: false,
    }),
    parameter("rolloutContextKind", "text", "Rollout context kind", 'The kind of context that is shared out; "user" if absent.', {
        required: false,
    }),
];

;// CONCATENATED MODULE: ./build/core/model/instructions/instruction-kinds.js

const kind = (name, title, description, parameters = [], more = {}) => ({ kind: name, title, description, parameters, serves: false, ...more });
/** Every instruction kind that changes a flag in one environment. Source: LaunchDarkly's "Update feature flag". */
const INSTRUCTION_KINDS = [
    kind("turnFlagOn", "Turn the flag on", "Turns targeting on: targets, rules and the fallthrough decide."),
    kind("turnFlagOff", "Turn the flag off", "Turns targeting off: everyone gets the off variation."),
    kind("addRule", "Add a rule", "Adds a targeting rule, last or before another.", [
        parameter("description", "text", "Description", "What the rule is called.", { required: false }),
        CLAUSES,
        parameter("beforeRuleId", "rule", "Before rule", "The rule that the new one comes before, by its id.", {
            readable: "beforeRule",
            required: false,
        }),
        ...SERVES,
    ], { serves: true }),
    kind("removeRule", "Remove a rule", "Removes one targeting rule.", [RULE]),
    kind("reorderRules", "Reorder the rules", "Puts all rules into the given order.", [
        parameter("ruleIds", "rules", "Rules", "All rules of the flag in their new order, by id.", { readable: "rules" }),
    ]),
    kind("replaceRules", "Replace all rules", "Replaces the whole list of rules; every rule gets a new id.", [
        parameter("rules", "new-rules", "Rules", "The new rules, first match wins."),
    ]),
    kind("updateRuleDescription", "Rename a rule", "Changes what a rule is called.", [
        RULE,
        parameter("description", "text", "Description", "The new name of the rule."),
    ]),
    kind("updateRuleTrackEvents", "Track a rule's events", "Turns full event tracking of one rule on or off.", [
        RULE,
        TRACK_EVENTS,
    ]),
    kind("updateRuleVariationOrRollout", "Change what a rule serves", "Makes a rule serve one variation or a rollout.", [RULE, ...SERVES], {
        serves: true,
    }),
    kind("addClauses", "Add clauses to a rule", "Adds conditions to a rule.", [RULE, CLAUSES]),
    kind("removeClauses", "Remove clauses from a rule", "Removes conditions from a rule.", [
        RULE,
        parameter("clauseIds", "clauses", "Clauses", "The conditions to remove, by id.", { readable: "clauses" }),
    ]),
    kind("updateClause", "Replace a clause of a rule", "Swaps one condition of a rule for a new one.", [
        RULE,
        { ...CLAUSE, readable: "replaces", description: "The condition that the new one replaces, by its id." },
        parameter("clause", "new-clause", "New clause", "The condition that takes its place."),
    ]),
    kind("addValuesToClause", "Add values to a clause", "Adds values to a condition of a rule.", [
        RULE,
        CLAUSE,
        CLAUSE_VALUES,
    ]),
    kind("removeValuesFromClause", "Remove values from a clause", "Removes values from a condition of a rule.", [
        RULE,
        CLAUSE,
        CLAUSE_VALUES,
    ]),
    kind("addTargets", "Target contexts", "Serves one variation to the given contexts, whatever the rules say.", [
        CONTEXT_KIND,
        VALUES,
        VARIATION,
    ]),
    kind("removeTargets", "Stop targeting contexts", "Takes the given contexts off a variation's targets.", [
        CONTEXT_KIND,
        VALUES,
        VARIATION,
    ]),
    kind("clearTargets", "Clear a variation's targets", "Removes every target of one variation, of every context kind.", [
        VARIATION,
    ]),
    kind("replaceTargets", "Replace all targets", "Replaces every individual target of the flag.", [
        parameter("targets", "new-targets", "Targets", "The new targets."),
    ]),
    kind("addUserTargets", "Target users", "Serves one variation to the given users.", [VALUES, VARIATION], {
        replacement: "addTargets",
    }),
    kind("removeUserTargets", "Stop targeting users", "Takes the given users off a variation's targets.", [VALUES, VARIATION], {
        replacement: "removeTargets",
    }),
    kind("clearUserTargets", "Clear a variation's users", "Removes every targeted user of one variation.", [VARIATION], {
        replacement: "clearTargets",
    }),
    kind("replaceUserTargets", "Replace all user targets", "Replaces the targeted users of every variation.", [parameter("targets", "new-targets", "Targets", "One entry for every variation of the flag.")], { replacement: "replaceTargets" }),
    kind("addPrerequisite", "Add a prerequisite", "Makes the flag depend on a variation of another flag.", [
        KEY,
        PREREQUISITE_VARIATION,
    ]),
    kind("updatePrerequisite", "Change a prerequisite", "Points a prerequisite at another variation.", [
        KEY,
        PREREQUISITE_VARIATION,
    ]),
    kind("removePrerequisite", "Remove a prerequisite", "Ends the dependency on another flag.", [KEY]),
    kind("replacePrerequisites", "Replace all prerequisites", "Replaces the whole list of prerequisites.", [
        parameter("prerequisites", "new-prerequisites", "Prerequisites", "The new prerequisites."),
    ]),
    kind("updateFallthroughVariationOrRollout", "Change the fallthrough", "Changes what is served when no target and no rule matches.", SERVES, {
        serves: true,
    }),
    kind("updateOffVariation", "Change the off variation", "Changes what is served while the flag is off.", [VARIATION]),
    kind("updateTrackEvents", "Track events", "Turns full event tracking of the flag on or off.", [TRACK_EVENTS]),
    kind("updateTrackEventsFallthrough", "Track the fallthrough's events", "Turns full event tracking of the fallthrough on or off.", [TRACK_EVENTS]),
];


/***/ }),

/***/ 5095:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parsePercentage),
/* harmony export */   X: () => (/* binding */ renderPercentage)
/* harmony export */ });
/* harmony import */ var _flag_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4955);

const PERCENTAGE = /^([0-9]{1,3})(?:\.([0-9]{1,3}))?%$/;
/** Thousandths of a percent of a text such as `33.333%`, exactly; undefined if it is none or more than 100%. */
function parsePercentage(text) {
    const found = PERCENTAGE.exec(text);
    if (found === null)
        return undefined;
    const weight = Number(found[1]) * 1_000 + Number((found[2] ?? "").padEnd(3, "0"));
    return weight <= _flag_js__WEBPACK_IMPORTED_MODULE_0__/* .FULL_WEIGHT */ .z ? weight : undefined;
}
/** The shortest text of a number of thousandths of a percent, e.g. `33.333%`. */
function renderPercentage(weight) {
    return `${weight / 1_000}%`;
}


/***/ }),

/***/ 9891:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ equalJson),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** True for a JSON object, false for arrays, null and scalars. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
 * The one text of a JSON value, whatever the order of its keys: keys sorted by UTF-16 code units, no white space,
 * `-0` as `0`. Follows RFC 8785 for the values we accept (finite numbers, well-formed strings).
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    if (isObject(value)) {
        const members = Object.keys(value)
            .sort()
            .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
        return `{${members.join(",")}}`;
    }
    return JSON.stringify(value);
}
/** True if two JSON values say the same, whatever the order of their keys. */
function equalJson(a, b) {
    return a === b || canonicalJson(a) === canonicalJson(b);
}


/***/ }),

/***/ 2122:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/** What a change file may hold at most; one more is a diagnostic. */
const LIMITS = { bytes: 256 * 1024, depth: 32, nodes: 5_000, faults: 20 };


/***/ }),

/***/ 2327:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   kp: () => (/* binding */ closest)
/* harmony export */ });
const LONGEST_NAME = 64;
const LONGEST_QUOTE = 80;
/** A name in double quotes, cut where it is long, with every character that cannot be seen as an escape. */
function quote(name) {
    const characters = name.slice(0, LONGEST_QUOTE + 2);
    const cut = characters.length > LONGEST_QUOTE
        ? `${characters.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/, "")}…`
        : characters;
    return JSON.stringify(cut).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeCharacter);
}
function escapeCharacter(character) {
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
/** How many letters must be changed, left out, put in or swapped with a neighbour to get from one word to the other. */
function editDistance(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            let least = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            if (swapped)
                least = Math.min(least, beforeLast[column - 2] + 1);
            current.push(least);
        }
        beforeLast = last;
        last = current;
    }
    return last[to.length];
}
function mostEdits(name) {
    return name.length < 2 ? 0 : Math.min(3, Math.max(1, Math.floor(name.length / 3)));
}
/** The candidate that somebody who wrote `name` most likely meant, or undefined if none is near. */
function closest(name, candidates) {
    if (name.length > LONGEST_NAME)
        return undefined;
    const wanted = name.toLowerCase();
    const sameLetters = candidates.find((candidate) => candidate.toLowerCase() === wanted);
    if (sameLetters !== undefined)
        return sameLetters;
    const most = mostEdits(name);
    let nearest;
    let least = most + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) >= least)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (distance >= least)
            continue;
        nearest = candidate;
        least = distance;
    }
    return nearest;
}
/** Names in quotes, joined as a sentence joins them: `"a" and "b"`, `"a", "b" and 5 more`; `none` for an empty list. */
function listNames(names, most = 8) {
    const shown = names.slice(0, most).map(quote);
    const last = names.length > most ? `${names.length - most} more` : shown.pop();
    if (last === undefined)
        return "none";
    return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = require("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = require("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = require("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = require("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./build/core/model/failure.js
/** The world refused: a token, a permission, the network, a provider. Reaches the user as one sentence and one remedy. */
class Failure extends Error {
    code;
    hint;
    outcome;
    /** The HTTP status that was answered, if one was. */
    status;
    constructor(code, message, options) {
        super(message, options.cause === undefined ? {} : { cause: options.cause });
        this.name = "Failure";
        this.code = code;
        this.hint = options.hint;
        this.outcome = options.outcome ?? "none";
        this.status = options.status;
    }
}

;// CONCATENATED MODULE: ./build/core/render/escape.js
// Controls, line and paragraph separators, and characters that are invisible or turn the direction of text.
const UNSEEN = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** A text in which nothing is invisible and nothing acts: such characters stand as `<U+202E>`. One line. */
function visible(text) {
    return text.replaceAll(UNSEEN, (character) => {
        if (character === "\n" || character === "\t" || character === "\r")
            return " ";
        return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
    });
}
/** Foreign text as a Markdown code span that nothing in it can end, fit for a table cell; cut at `most` characters. */
function codeSpan(text, most = 300) {
    const shown = visible(cut(text, most)).replaceAll(/(\\*)\|/g, (_, before) => 
    // A table takes a backslash before a bar for its own, whatever stands before that.
    before === "" ? "\\|" : `${before}<U+007C>`);
    if (shown.trim() === "")
        return "`(empty)`";
    const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** One of our sentences as Markdown: what it quotes in double quotes becomes code, the rest acts as nothing but text. */
function sentence(text) {
    const parts = text.split(/("(?:[^"\\]|\\.)*")/);
    return parts.map((part, index) => (index % 2 === 1 ? codeSpan(unquote(part)) : inert(part))).join("");
}
/** Words as Markdown: what is quoted becomes code. */
function markdownOf(words) {
    return words.map((word) => (typeof word === "string" ? inert(word) : codeSpan(word.quoted))).join("");
}
/** Words as one line of plain text for a terminal. */
function textOf(words) {
    return words.map((word) => (typeof word === "string" ? word : visible(word.quoted))).join("");
}
/** A Markdown link, or just its text if the address is not a plain web address. */
function escape_link(text, url) {
    return /^https?:\/\/[A-Za-z0-9._~:/?#@!$&'*+,;=%-]+$/.test(url) ? `[${text}](<${url}>)` : text;
}
/** The first characters of a text, never half of one. */
function cut(text, most) {
    return text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…` : text;
}
function unquote(quoted) {
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        return quoted;
    }
}
function inert(text) {
    return visible(text)
        .replaceAll("&", "&amp;")
        .replaceAll(/[\\`*_{}[\]<>|~]/g, "\\$&")
        .replaceAll(/[@#]|:(?=\/\/)|\b(?:www(?=\.)|gh-)/gi, "$&&#8203;");
}
/** Foreign text for a place that GitHub shows as plain text: one line, nothing invisible, cut at 1,000 characters. */
function textForGitHub(text) {
    return visible(cut(text, 1_000));
}

;// CONCATENATED MODULE: ./build/action/change-outputs.js
/** The outputs of the action, by name. */
function outputsOf(outcome) {
    const changes = outcome.pullRequests.flatMap(({ standings }) => standings.filter(({ observed, verdict }) => observed.change !== undefined || verdict.conclusion !== "cancelled"));
    const count = (fits) => String(changes.filter(fits).length);
    return {
        result: outcome.result,
        changes: JSON.stringify(changes.map(changeOutput)),
        changed: String(changes.length),
        pending: count(({ verdict }) => verdict.result === "pending"),
        approved: count(({ verdict }) => verdict.result === "approved"),
        applied: count(({ verdict }) => verdict.result === "applied"),
        failed: count(({ verdict }) => verdict.conclusion === "failure" || verdict.result === "failed"),
    };
}
function changeOutput({ observed, verdict }) {
    const { change, resource } = observed;
    const { request } = verdict;
    return {
        file: change?.file ?? "",
        document: change?.document ?? 0,
        provider: resource.provider,
        project: resource.project,
        environment: resource.environment,
        flag: resource.flag,
        digest: change?.digest ?? "",
        requestId: request?.id ?? "",
        requestUrl: request?.url ?? "",
        reviewStatus: request?.reviewStatus ?? "",
        status: request?.status ?? "",
        conclusion: verdict.conclusion ?? "",
        reason: verdict.reason,
    };
}

;// CONCATENATED MODULE: ./build/core/decide/observed.js
const FROM_WORST = [
    "failed",
    "refused",
    "invalid",
    "declined",
    "pending",
    "approved",
    "applied",
    "valid",
    "none",
];
/** The worst of several results; `none` if there are none. */
function worstOf(results) {
    return FROM_WORST.find((result) => results.includes(result)) ?? "none";
}

// EXTERNAL MODULE: ./build/core/model/change.js
var model_change = __nccwpck_require__(7961);
;// CONCATENATED MODULE: ./build/commands/observe/history.js

/** A reader that sees every branch as it is when first asked, so that one run has one view of it. */
function createTipReader(host) {
    const tips = new Map();
    const read = async (branch) => {
        const tip = await host.readBranchTip(branch);
        if (tip !== undefined)
            return tip;
        const hint = "Restore it, or give the pull request another base branch.";
        throw new Failure("base-branch-lost", `There is no branch ${JSON.stringify(branch)} any more.`, { hint });
    };
    return (branch) => {
        const known = tips.get(branch) ?? read(branch);
        tips.set(branch, known);
        return known;
    };
}
/** The history of one pull request, whether it was merged by a merge, a squash, a rebase or a push. */
function createHistory(host, readTip, pullRequest, stage) {
    const tip = () => readTip(pullRequest.baseBranch);
    const merge = once(async () => readMerge(host, pullRequest, await tip()));
    const before = once(async () => (stage === "merged" ? readBefore(host, pullRequest, await merge()) : tip()));
    return {
        tip,
        before,
        commit: async () => (stage === "merged" ? (await merge()).sha : pullRequest.headSha),
        mergeBase: once(async () => (await host.compare(await before(), pullRequest.headSha)).mergeBase),
    };
}
async function readMerge(host, pullRequest, tip) {
    const sha = pullRequest.mergeSha;
    const { contained, parents } = await host.compare(sha, tip);
    if (contained && parents.length > 0)
        return { sha, parents };
    const message = `The merge commit ${sha} of #${pullRequest.number} is not on ${JSON.stringify(pullRequest.baseBranch)} any more.`;
    throw new Failure("merge-commit-lost", message, { hint: "The branch was rewritten: merge the change again." });
}
/**
 * What the base branch held before the merge. A merge commit and a squash have it as first parent. A rebase
 * brings several commits: it is the parent of the first of them, which a rebase leaves recognizable.
 */
async function readBefore(host, { baseSha, headSha }, merge) {
    const parent = merge.parents[0];
    const merged = merge.parents.length > 1 && merge.sha !== headSha;
    if (merged || parent === baseSha)
        return parent;
    // Pushed as it was: GitHub last saw the base branch when the head came, and a push needs it to be in the head.
    if (merge.sha === headSha)
        return baseSha;
    const [landed, asked] = await Promise.all([
        host.readCommitsBetween(baseSha, merge.sha),
        host.readCommitsBetween(baseSha, headSha),
    ]);
    const count = landedCount(landed, asked);
    return landed.at(-count)?.parents[0] ?? parent;
}
/**
 * How many of the last landed commits are the pull request's own, rebased: that drops merges and leaves out what the
 * base branch had. A squash is one.
 */
function landedCount(landed, asked) {
    const had = new Set(landed.map(({ sha }) => sha));
    const own = asked.filter(({ sha, parents }) => parents.length < 2 && !had.has(sha));
    const authored = new Set(own.map((commit) => commit.authored));
    const foreign = landed.findLastIndex((commit) => !authored.has(commit.authored));
    return Math.max(1, Math.min(own.length, landed.length - 1 - foreign));
}
function once(read) {
    let reading;
    return () => {
        reading ??= read();
        return reading;
    };
}

// EXTERNAL MODULE: ./build/core/parse/source.js
var source = __nccwpck_require__(2122);
;// CONCATENATED MODULE: ./build/commands/observe/refused-file.js

/** The diagnostic for a change file that is not read at all. */
function refusedFile(file, refused) {
    const fault = (message, hint) => ({ code: refused, file, where: "file", message, hint });
    switch (refused) {
        case "not-a-regular-file":
            return fault("The change file is a link or a submodule.", "Put the change into a file of its own.");
        case "not-utf8":
            return fault("The change file is not UTF-8 text.", "Save it as UTF-8.");
        case "too-large":
            return fault(`The change file is larger than ${source/* LIMITS */.b.bytes / 1024} KiB.`, "Split it into several change files.");
    }
}

;// CONCATENATED MODULE: ./build/commands/observe/read-sources.js


/** Reads change files of a commit by object id, in the order of their paths; a path that the commit lacks is left out. */
async function readSources(world, commit, paths) {
    if (paths.length === 0)
        return { changes: [], diagnostics: [], sources: new Map() };
    const tree = await world.host.readTree(commit, paths);
    const blobs = await world.host.readBlobs([...tree.values()].filter(({ regular }) => regular).map(({ blob }) => blob), source/* LIMITS */.b.bytes);
    const [{ parseSource }, { validateSource }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(109)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6109)),
        __nccwpck_require__.e(/* import() */ 58).then(__nccwpck_require__.bind(__nccwpck_require__, 58)),
    ]);
    const sources = new Map();
    const changes = [];
    const diagnostics = [];
    for (const path of [...paths].sort()) {
        const entry = tree.get(path);
        if (entry === undefined)
            continue;
        const blob = blobs.get(entry.blob);
        if (!entry.regular || blob === undefined || blob.refused !== undefined) {
            diagnostics.push(refusedFile(path, entry.regular ? (blob?.refused ?? "too-large") : "not-a-regular-file"));
            continue;
        }
        const source = parseSource(path, blob.text);
        const validated = validateSource(source, world.sha256);
        sources.set(path, source);
        changes.push(...validated.changes);
        diagnostics.push(...validated.diagnostics);
    }
    return { changes, diagnostics, sources };
}

;// CONCATENATED MODULE: ./build/commands/observe/read-desired.js



/** What a pull request without change files asks for. */
const NOTHING = {
    changes: [],
    onBase: new Set(),
    unclear: new Map(),
    faults: new Map(),
    diagnostics: [],
    sources: new Map(),
};
/**
 * Reads the changed change files at the head, or for a merged pull request at the merge commit. A document counts unless
 * its file held it where the pull request began, or, once merged, on the base branch just before: then another pull
 * request brought it.
 */
async function readDesired(world, history, files, merged, isChangeFile) {
    const present = files.filter(({ status }) => status !== "removed");
    if (present.length === 0)
        return NOTHING;
    const { duplicateRule, firstOfEach } = await __nccwpck_require__.e(/* import() */ 634).then(__nccwpck_require__.bind(__nccwpck_require__, 7253));
    const paths = present.map(({ path }) => path);
    const [now, atMergeBase, justBefore] = await Promise.all([
        history.commit().then((commit) => readSources(world, commit, paths)),
        readHeld(world, history.mergeBase, present.filter(({ status }) => status !== "added").map(originOf)),
        merged ? readHeld(world, history.before, paths) : new Set(),
    ]);
    const counted = now.changes.filter(({ file, digest }) => {
        const origin = originOf(present.find(({ path }) => path === file));
        return !atMergeBase.has(documentKey(origin, digest)) && !justBefore.has(documentKey(file, digest));
    });
    const first = firstOfEach(counted);
    const tip = merged
        ? await readOnBase(world, history, first, isChangeFile)
        : { onBase: new Set(), unclear: new Map() };
    const doubles = duplicateRule(counted);
    const others = counted.filter((change) => !first.includes(change));
    const contradicting = (change) => doubles.filter((_, index) => (0,model_change/* resourceName */.I)(others[index].resource) === (0,model_change/* resourceName */.I)(change.resource));
    return {
        changes: first,
        ...tip,
        faults: new Map(first.map((change) => [change, contradicting(change)])),
        diagnostics: [...now.diagnostics, ...doubles],
        sources: now.sources,
    };
}
/** Where a file stood before: GitHub names another path for a copy too, which is a new file. */
function originOf({ path, status, previousPath }) {
    return status === "renamed" ? (previousPath ?? path) : path;
}
/** The documents that files of a commit hold, by file and digest. */
async function readHeld(world, commit, files) {
    if (files.length === 0)
        return new Set();
    const { changes } = await readSources(world, await commit(), files);
    return new Set(changes.map(({ file, digest }) => documentKey(file, digest)));
}
/**
 * The changes that the tip of the base branch still holds, in their file or in one that they were moved to. A file that
 * the tip holds and that cannot be read as change files are leaves it open.
 */
async function readOnBase(world, history, changes, isChangeFile) {
    const tip = await history.tip();
    const own = await readSources(world, tip, [...new Set(changes.map(({ file }) => file))]);
    const held = new Set(own.changes.map(({ file, digest }) => documentKey(file, digest)));
    const missing = changes.filter(({ file, digest }) => !held.has(documentKey(file, digest)));
    if (missing.length === 0)
        return { onBase: new Set(changes), unclear: new Map() };
    const files = (await world.host.listFiles(tip)).filter(isChangeFile);
    const everywhere = await readSources(world, tip, files.slice(0, MOST_SEARCHED));
    const anywhere = new Set(everywhere.changes.map(({ digest }) => digest));
    const lost = missing.filter(({ digest }) => !anywhere.has(digest));
    const broken = new Set(own.diagnostics.map(({ file }) => file));
    const searched = files.length <= MOST_SEARCHED;
    const open = lost.filter(({ file }) => broken.has(file) || !searched);
    return {
        onBase: new Set(changes.filter((change) => !lost.includes(change) || open.includes(change))),
        unclear: new Map(open.map((change) => [change, unclear(change)])),
    };
}
/** Change files of the base branch that are searched for one that was moved. */
const MOST_SEARCHED = 500;
function unclear({ file }) {
    const message = `The base branch does not tell whether it still holds the change of ${JSON.stringify(file)}.`;
    return new Failure("base-unclear", message, { hint: "Make its change files valid again.", outcome: "unknown" });
}
function documentKey(file, digest) {
    return `${digest} ${file}`;
}

;// CONCATENATED MODULE: ./build/core/decide/pick-request.js
const RANK = ["completed", "scheduled", "failed", "unknown", "pending"];
/** Sorts out the requests: an ended one speaks before a live one, the oldest before the younger. */
function pickRequest(observed) {
    const sorted = [...observed.requests].sort((a, b) => RANK.indexOf(a.request.status) - RANK.indexOf(b.request.status) ||
        a.request.createdAt - b.request.createdAt ||
        (a.request.id < b.request.id ? -1 : 1));
    const isSame = (one) => one.mark.change === observed.change?.digest;
    const same = sorted.find(isSame);
    return {
        same,
        superseded: sorted.filter((one) => one !== same && isLive(one)),
        appliedOther: sorted.find((one) => !isSame(one) && one.request.status === "completed"),
    };
}
/** True if a request could still be applied, now or at its time. */
function isLive({ request }) {
    return request.status === "pending" || request.status === "scheduled";
}
/** True if a change was decided upon, so that it is not compiled again. */
function isSettled(observed) {
    const status = pickRequest(observed).same?.request.status;
    return status === "completed" || status === "scheduled" || status === "failed";
}

;// CONCATENATED MODULE: ./build/core/render/words/fitting.js
/** The UTF-8 length of a text, in bytes. */
function bytesOf(text) {
    let count = 0;
    for (const character of text) {
        const point = character.codePointAt(0) ?? 0;
        count += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
    return count;
}
/** The first lines that fit into so many bytes, a byte for the end of each, and a word about those that do not. */
function fitting(lines, most, more) {
    let size = 0;
    const over = lines.findIndex((line) => {
        size += bytesOf(line) + 1;
        return size > most;
    });
    return over < 0 ? [...lines] : [...lines.slice(0, over), more(lines.length - over)];
}

// EXTERNAL MODULE: ./build/core/model/instructions/instruction-kinds.js + 1 modules
var instruction_kinds = __nccwpck_require__(5724);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __nccwpck_require__(9891);
;// CONCATENATED MODULE: ./build/core/render/words/instruction-words.js


/** What a change asks for as its file writes it, one line an instruction: known whether or not it was applied. */
function instructionWords(change) {
    return change.instructions.map(({ kind, parameters }) => {
        const title = instruction_kinds/* INSTRUCTION_KINDS */.x.find((one) => one.kind === kind)?.title ?? kind;
        const said = members(parameters);
        return said === "" ? [title] : [`${title}: `, { quoted: said }];
    });
}
/** A value in YAML's flow style, for reading only. */
function flow(value) {
    if (Array.isArray(value))
        return `[${value.map(flow).join(", ")}]`;
    return (0,json/* isObject */.Gv)(value) ? `{${members(value)}}` : String(value);
}
function members(value) {
    return Object.entries(value)
        .map(([key, member]) => `${key}: ${flow(member)}`)
        .join(", ");
}

;// CONCATENATED MODULE: ./build/core/render/change-table.js




/** Bytes: a check run's summary takes 65,535 characters, a comment shows many changes. */
const MOST_OF_A_TABLE = 50_000;
const MOST_OF_A_CELL = 4_000;
/** What a change does, as a Markdown table of before and after; as a list of its instructions where that is not known. */
function changeTable(observed) {
    const { change, compiled } = lasting(observed);
    if (compiled !== undefined) {
        const rows = compiled.lines.map((line) => `| ${markdownOf(line.subject)} | ${markdownOf(line.before)} | ${afterOf(line)} |`);
        const shown = fitting(rows, MOST_OF_A_TABLE, (left) => `| and ${left} more | | |`);
        return [["| | Before | After |", "| --- | --- | --- |", ...shown].join("\n"), ...compiled.warnings].join("\n\n");
    }
    const asked = change === undefined ? [] : instructionWords(change).map((words) => `- ${markdownOf(words)}`);
    return fitting(asked, MOST_OF_A_TABLE, (left) => `- and ${left} more`).join("\n");
}
/** The same in one table cell. */
function changeCell(observed) {
    const { change, compiled } = lasting(observed);
    const lines = compiled?.lines.map(cellLine) ?? (change === undefined ? [] : instructionWords(change).map(markdownOf));
    const shown = fitting(lines, MOST_OF_A_CELL, (left) => `and ${left} more, see the check run`);
    return [...shown, ...(compiled?.warnings ?? [])].join("<br>");
}
/** The same as lines of plain text. */
function changeLines({ change, compiled }) {
    if (compiled !== undefined)
        return [...compiled.lines.map(textLine), ...compiled.warnings];
    return change === undefined ? [] : instructionWords(change).map(textOf);
}
/** What a change is called in one table cell: what its author says, and the resource. */
function changeName({ change }, resource) {
    return change === undefined ? codeSpan(resource) : `${codeSpan(change.description, 200)}<br>${codeSpan(resource)}`;
}
/**
 * What a later run will see too: a change that is settled is not compiled again, so the run that settles it must not
 * write on the pull request what only it knows.
 */
function lasting({ compiled, ...observed }) {
    return compiled === undefined || isSettled(observed) ? observed : { ...observed, compiled };
}
function cellLine(line) {
    const subject = markdownOf(line.subject);
    return isNothing(line.before)
        ? `${subject}: **${afterOf(line)}**`
        : `${subject}: ${markdownOf(line.before)} → **${afterOf(line)}**`;
}
function textLine(line) {
    const after = isSame(line) ? "no change" : textOf(line.after);
    return `${textOf(line.subject)}: ${isNothing(line.before) ? after : `${textOf(line.before)} → ${after}`}`;
}
function afterOf(line) {
    return isSame(line) ? "no change" : markdownOf(line.after);
}
function isSame({ before, after }) {
    return textOf(before) === textOf(after);
}
function isNothing(words) {
    return words.length === 1 && words[0] === "none";
}

;// CONCATENATED MODULE: ./build/core/render/report.js
/** The standings that a reader of the pull request is shown: not those of changes that are gone without a trace. */
function shownStandings({ standings }) {
    return standings.filter(({ verdict, observed }) => verdict.conclusion !== "cancelled" || observed.change !== undefined);
}

;// CONCATENATED MODULE: ./build/core/render/check-run-content.js





/** The Markdown summary of the check run of one resource. */
function changeSummary({ observed, verdict }, report) {
    const { change } = observed;
    const request = verdict.request === undefined ? "" : ` ${escape_link("Open the approval request", verdict.request.url)}.`;
    return [
        ...(change === undefined ? [] : [origin(change)]),
        `${sentence(verdict.reason)}${request}`,
        rivalWarning(observed, report),
        changeTable(observed),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** The Markdown summary of the check run that holds the merge. */
function gateSummary(report) {
    const { diagnostics, sources, notices } = report;
    const rows = standingTable(shownStandings(report), report, 30_000);
    return [
        ...notices.map(sentence),
        ...(diagnostics.length === 0 ? [] : [problemList(diagnostics, sources)]),
        ...rows,
        ...(rows.length + diagnostics.length + notices.length === 0 ? ["This pull request changes no flags."] : []),
    ].join("\n\n");
}
/** The table of changes, as many as fit into so many bytes: what each is, what happens, how its review stands. */
function standingTable(standings, report, most) {
    if (standings.length === 0)
        return [];
    const rows = standings.map(({ observed, verdict }) => {
        const warning = rivalWarning(observed, report);
        const name = changeName(observed, (0,model_change/* resourceName */.I)(observed.resource));
        return `| ${name}${warning === "" ? "" : `<br>${warning}`} | ${changeCell(observed)} | ${reviewCell(verdict)} |`;
    });
    const shown = fitting(rows, most, (left) => `| and ${left} more | see the check runs | |`);
    return [["| Change | What happens | Review |", "| --- | --- | --- |", ...shown].join("\n")];
}
/** A warning that other pull requests wait to change the same, with links to them; empty if there are none. */
function rivalWarning({ others, change }, { stage, pullRequest }) {
    const rivals = [...new Set(others.filter(({ live }) => live).map((other) => other.pullRequest))].sort((a, b) => a - b);
    if (rivals.length === 0 || change === undefined || (stage !== "open" && stage !== "draft"))
        return "";
    const links = rivals.map((number) => escape_link(`pull request ${number}`, pullRequest.url.replace(/[0-9]+$/, String(number))));
    return `⚠️ Another change of this flag in this environment waits in ${links.join(", ")}.`;
}
/** The diagnostics as a Markdown list, each with its place, as many as fit into 20,000 bytes. */
function problemList(diagnostics, sources) {
    const lines = diagnostics.map(({ file, where, code, message, hint }) => {
        const place = sources.get(file)?.placeOf(where);
        const line = place === undefined ? "" : `:${place.line}:${place.column}`;
        return `- ${codeSpan(`${file}${line}`)} ${code}: ${sentence(message)}${hint === undefined ? "" : ` ${sentence(hint)}`}`;
    });
    return fitting(lines, 20_000, (left) => `- and ${left} more; the log of the job shows all of them.`).join("\n");
}
/** How a review stands, in one line that leads to the request. */
function reviewCell({ conclusion, title, request }) {
    const said = sentence(title).replaceAll(" ", "&nbsp;");
    return `${SIGNS[conclusion ?? "in progress"]}&nbsp;${request === undefined ? said : escape_link(said, request.url)}`;
}
const SIGNS = { success: "✅", failure: "❌", cancelled: "⚪", "in progress": "🟡" };
/** Who wrote what and where. */
function origin(change) {
    const ticket = change.ticket === undefined ? "" : ` (${codeSpan(change.ticket, 100)})`;
    return `${codeSpan(change.description, 500)}${ticket}, from ${codeSpan(change.file)}`;
}

;// CONCATENATED MODULE: ./build/core/render/gate.js
/** The name of the check run that holds the merge. */
const GATE_NAME = "Flag changes";
/** The verdict of the check run that holds the merge: the worst of all, and in progress while anything is not known. */
function gate({ stage, scope, standings, diagnostics }) {
    const counted = standings.filter(({ verdict }) => verdict.conclusion !== "cancelled");
    const failed = counted.filter(({ verdict }) => verdict.conclusion === "failure");
    const good = counted.filter(({ verdict }) => verdict.conclusion === "success");
    if (scope === "undecided")
        return { conclusion: null, title: "Could not be decided" };
    if (diagnostics.length > 0)
        return { conclusion: "failure", title: problems(diagnostics) };
    if (failed.length > 0)
        return { conclusion: "failure", title: failedTitle(failed) };
    if (scope === "elsewhere") {
        const waiting = counted.some(({ observed }) => !observed.unread);
        return { conclusion: waiting ? null : "success", title: "Validated; nothing is requested from this branch" };
    }
    if (stage === "closed")
        return { conclusion: counted.length > 0 ? null : "cancelled", title: "Closed without a merge" };
    if (counted.length === 0)
        return { conclusion: "success", title: "No flag changes" };
    if (scope === "validated")
        return { conclusion: null, title: "Validated only" };
    if (good.length < counted.length)
        return { conclusion: null, title: `${good.length} of ${count(counted.length)} approved` };
    const applied = good.filter(({ verdict }) => verdict.result === "applied");
    if (applied.length === good.length)
        return { conclusion: "success", title: `${count(good.length)} applied` };
    return { conclusion: "success", title: `${count(good.length)} approved` };
}
function failedTitle(failed) {
    const [first] = failed;
    return failed.length === 1 && first !== undefined ? first.verdict.title : `${count(failed.length)} need attention`;
}
function problems(diagnostics) {
    const files = new Set(diagnostics.map(({ file }) => file)).size;
    const number = diagnostics.length;
    return `${number} ${number === 1 ? "problem" : "problems"} in ${files} ${files === 1 ? "file" : "files"}`;
}
function count(number) {
    return `${number} ${number === 1 ? "change" : "changes"}`;
}

;// CONCATENATED MODULE: ./build/core/render/comment.js





const OPENING = "<!-- flag-gitops v1 sticky";
const KEY = "[A-Za-z0-9][A-Za-z0-9_.-]{0,255}";
const REMEMBERED = new RegExp(`^(launchdarkly)/(${KEY})/(${KEY})/(${KEY})$`);
const MOST_BYTES = 60_000;
/** True if a comment begins with our hidden mark. */
function isOurs(body) {
    return body.startsWith(OPENING);
}
/** The resources that one of our comments remembers to have asked for; a hint for finding strays, never evidence. */
function rememberedResources(body) {
    const [first = ""] = body.split("\n", 1);
    return first
        .slice(OPENING.length)
        .split(" ")
        .flatMap((word) => {
        const [, provider, project, flag, environment] = REMEMBERED.exec(word) ?? [];
        return provider === undefined ? [] : [{ provider: "launchdarkly", project, flag, environment }];
    });
}
/** The whole text of the sticky comment, 60,000 UTF-8 bytes at most. */
function renderComment(report) {
    const { diagnostics, sources, notices, remembered } = report;
    const shown = shownStandings(report);
    const names = remembered.map(({ provider, project, flag, environment }) => `${provider}/${project}/${flag}/${environment}`);
    const head = [
        [OPENING, ...fitting(names, 20_000, () => "…"), "-->"].join(" "),
        `### ${heading(gate(report).title)}`,
        ...notices.map(sentence),
        ...lead(report, shown),
        ...(diagnostics.length === 0 ? [] : [problemList(diagnostics, sources)]),
    ].join("\n\n");
    const end = tail(report, shown);
    const room = MOST_BYTES - bytesOf(head) - bytesOf(end.join()) - 200;
    return [head, ...standingTable(shown, report, room), ...end].join("\n\n");
}
function heading(title) {
    if (title === "No flag changes")
        return title;
    return /^[0-9].*change/.test(title) ? title.replace("change", "flag change") : `Flag changes: ${sentence(title)}`;
}
/** What the reader should know or do first. */
function lead({ stage, scope, standings, diagnostics }, shown) {
    const live = standings.some(({ verdict }) => verdict.conclusion !== "cancelled");
    if (scope === "elsewhere")
        return [];
    if (stage === "closed") {
        return [
            `Closed without a merge. ${live ? "Not everything is withdrawn." : "Its approval requests were withdrawn."}`,
        ];
    }
    if (diagnostics.length > 0)
        return ["Nothing is requested while something in the change files is wrong."];
    if (shown.length === 0)
        return ["This pull request changes no flags any more."];
    if (scope === "validated")
        return ["The change files were checked and nothing else: see above why."];
    if (stage === "draft")
        return ["Nothing is requested while the pull request is a draft."];
    if (stage !== "merged") {
        return [
            "Review the requests in LaunchDarkly. What is approved when this pull request merges is applied, and nothing else.",
        ];
    }
    if (!shown.some(({ verdict }) => verdict.result !== "none"))
        return ["Merged. Nothing of it is left to do."];
    const applied = shown.every(({ verdict }) => verdict.result === "applied" || verdict.result === "none");
    const stuck = shown.some(({ verdict }) => verdict.conclusion === "failure");
    if (stuck)
        return ["Merged. Something was not applied: the check runs say why."];
    return [
        applied
            ? "Merged. What was approved has been applied."
            : "Merged. What waits is applied by a later run, once it is approved in LaunchDarkly.",
    ];
}
function tail({ stage, scope }, shown) {
    if (shown.length === 0 || scope !== "full" || (stage !== "open" && stage !== "draft"))
        return [];
    return ["A commit that changes an instruction needs new approvals; any other commit keeps them."];
}

;// CONCATENATED MODULE: ./build/commands/observe/read-standing.js

/** Reads what earlier runs left on a pull request; the check runs only if there is or will be something to say. */
async function readStanding({ host }, { number, headSha }, speaks) {
    const [listed, early] = await Promise.all([
        host.readComments(number),
        speaks ? host.readCheckRuns(headSha) : undefined,
    ]);
    const comments = listed.filter(({ body }) => isOurs(body));
    const checkRuns = early ?? (comments.length > 0 ? await host.readCheckRuns(headSha) : []);
    const byBots = comments.filter(({ byBot }) => byBot);
    return { comments, checkRuns, remembered: byBots.flatMap(({ body }) => rememberedResources(body)) };
}

;// CONCATENATED MODULE: ./build/commands/act/ensure-check-run.js

const MARK = /<!-- flag-gitops v1 check #([0-9]+) -->$/;
/** Below GitHub's 65,535, with room for the mark. */
const LONGEST_SUMMARY = 60_000;
/** A writer that knows which check runs stand on the head, the latest of each name. */
function createCheckRunWriter(host, { number, headSha }, standing) {
    let app = standing.find((run) => ownerOf(run) !== undefined)?.app;
    async function create(content) {
        app = (await host.createCheckRun(headSha, content)).app;
    }
    /** Changes a check run, or writes a new one where GitHub does not let us change that one. */
    async function update(id, content) {
        try {
            await host.updateCheckRun(id, content);
        }
        catch (error) {
            if (!(error instanceof Failure) || ![403, 404, 422].includes(error.status ?? 0))
                throw error;
            await create(content);
        }
    }
    return {
        app: () => app,
        async ensure(plain) {
            const content = { ...plain, summary: marked(plain.summary, number) };
            const found = standing.find((run) => run.name === content.name && ownerOf(run) !== undefined);
            if (found === undefined)
                return create(content);
            if (ownerOf(found) !== number) {
                // Another pull request with the same head spoke last; the worse of the two must stand.
                if (badness(content.conclusion) > badness(found.conclusion))
                    await create(content);
                return;
            }
            if (says(found, content))
                return;
            // GitHub neither takes a completed check run back nor removes annotations: a new one of the same name counts instead.
            const back = found.conclusion !== null && content.conclusion === null;
            if (back || content.annotations.length + found.annotationCount > 0)
                await create(content);
            else
                await update(found.id, content);
        },
        async cancelOthers(names) {
            for (const run of standing) {
                if (names.includes(run.name) || ownerOf(run) !== number || run.conclusion === "cancelled")
                    continue;
                const summary = marked("The change left the pull request.", number);
                await update(run.id, { ...run, conclusion: "cancelled", title: "Withdrawn", summary, annotations: [] });
            }
        },
    };
}
/** The number of the pull request that a check run of ours speaks for; undefined if it is not ours. */
function ownerOf({ summary }) {
    const found = MARK.exec(summary);
    return found === null ? undefined : Number(found[1]);
}
function marked(summary, number) {
    const cut = summary.length > LONGEST_SUMMARY ? `${summary.slice(0, LONGEST_SUMMARY).replace(/\n[^\n]*$/, "")}\n\n…` : summary;
    return `${cut}\n\n<!-- flag-gitops v1 check #${number} -->`;
}
/** A cancelled check run speaks for nothing any more, so any other may take its place. */
function badness(conclusion) {
    if (conclusion === "cancelled")
        return 0;
    if (conclusion === "success")
        return 1;
    return conclusion === null ? 2 : 3;
}
function says(found, content) {
    return (found.conclusion === content.conclusion &&
        found.externalId === content.externalId &&
        found.title === content.title &&
        found.summary === content.summary &&
        found.annotationCount === content.annotations.length);
}

;// CONCATENATED MODULE: ./build/commands/act/ensure-reported.js






/** Writes the check runs and the comment of a pull request where their text differs from what stands there. */
async function ensureReported(world, outcome, standing) {
    const writer = createCheckRunWriter(world.host, outcome.pullRequest, standing.checkRuns);
    const gateContent = gateRun(outcome);
    const changes = changeRuns(outcome, standing);
    // The worse state first: a run that dies in between must not leave a success standing.
    if (gateContent.conclusion !== "success")
        await writer.ensure(gateContent);
    for (const content of changes)
        await writer.ensure(content);
    if (gateContent.conclusion === "success")
        await writer.ensure(gateContent);
    if (outcome.scope !== "undecided")
        await writer.cancelOthers([...changes, gateContent].map(({ name }) => name));
    await ensureComment(world, outcome, standing, writer.app());
}
function changeRuns(outcome, { checkRuns }) {
    return outcome.standings
        .filter(({ observed }) => outcome.scope !== "elsewhere" || !observed.unread)
        .map((one) => ({ one, name: (0,model_change/* resourceName */.I)(one.observed.resource) }))
        .filter(({ one, name }) => one.observed.change || one.tried || checkRuns.some((run) => run.name === name))
        .map(({ one: { observed, verdict }, name }) => ({
        name,
        externalId: verdict.request?.id ?? "",
        conclusion: verdict.conclusion,
        title: verdict.title,
        summary: changeSummary({ observed, verdict }, outcome),
        annotations: [],
    }));
}
function gateRun(outcome) {
    const { diagnostics, sources } = outcome;
    return {
        name: GATE_NAME,
        externalId: "",
        ...gate(outcome),
        summary: gateSummary(outcome),
        annotations: diagnostics.map((diagnostic) => annotationOf(diagnostic, sources.get(diagnostic.file))),
    };
}
function annotationOf({ code, file, where, message, hint }, source) {
    const place = source?.placeOf(where) ?? { line: 1, column: 1, endColumn: 2 };
    return {
        path: file,
        startLine: place.line,
        endLine: place.line,
        startColumn: place.column,
        endColumn: place.endColumn,
        title: code,
        message: textForGitHub(hint === undefined ? message : `${message} ${hint}`),
    };
}
/** Writes the one comment of a pull request; `app` is the slug under which our check runs stand. */
async function ensureComment({ host }, outcome, { comments }, app) {
    const { standings, diagnostics, scope, pullRequest } = outcome;
    if (scope === "undecided")
        return;
    const worth = scope !== "elsewhere" && standings.length + diagnostics.length > 0;
    if (comments.length === 0 && !worth)
        return;
    const us = await host.readIdentity(app);
    const ours = comments.find(({ author, body }) => author === us && isOurs(body));
    if (ours === undefined && !worth)
        return;
    const body = renderComment(outcome);
    if (ours === undefined)
        await host.createComment(pullRequest.number, body);
    else if (ours.body !== body)
        await host.updateComment(ours.id, body);
}

;// CONCATENATED MODULE: ./build/commands/act/report-outcome.js



/** The outcome once it stands on the pull request; what GitHub refuses to take is said in the outcome instead. */
async function reported(world, outcome, standing) {
    try {
        await ensureReported(world, outcome, standing);
        return outcome;
    }
    catch (error) {
        if (!(error instanceof Failure))
            throw error;
        // A fork's token may not write; that must not fail a run that was only able to validate.
        if (outcome.scope === "validated" && error.status === 403) {
            const notice = "GitHub does not let this run write check runs or comments: its token may only read.";
            return { ...outcome, notices: [...outcome.notices, notice] };
        }
        return { ...outcome, result: worstOf([outcome.result, "failed"]), failures: [...outcome.failures, error] };
    }
}
/** A pull request that a failure kept from being decided: its check run must report all the same, and not as success. */
async function undecided(world, pullRequest, stage, failure) {
    const outcome = {
        pullRequest,
        stage,
        scope: "undecided",
        result: "failed",
        standings: [],
        diagnostics: [],
        sources: new Map(),
        notices: [`${failure.message} ${failure.hint}`],
        remembered: [],
        failures: [failure],
    };
    if (stage !== "open" && stage !== "draft")
        return outcome;
    try {
        return await reported(world, outcome, {
            comments: [],
            remembered: [],
            checkRuns: await world.host.readCheckRuns(pullRequest.headSha),
        });
    }
    catch (error) {
        if (!(error instanceof Failure))
            throw error;
        return outcome;
    }
}

;// CONCATENATED MODULE: ./build/commands/act/setting.js
const WRITES = {
    auto: ["create", "withdraw", "apply"],
    validate: [],
    plan: [],
    request: ["create"],
    status: [],
    withdraw: ["withdraw"],
    apply: ["apply"],
};
/** How far a run may go, by base branch and credentials. */
function limitsOf({ provider }, { branches, edited }, { baseBranch }, stage) {
    const notices = edited && stage !== "closed"
        ? ["This pull request edits the config; the edit counts for later pull requests."]
        : [];
    if (!branches.includes(baseBranch)) {
        const notice = `Pull requests into ${JSON.stringify(baseBranch)} are validated only: the config does not name that branch.`;
        return { scope: "elsewhere", notices: [...notices, notice] };
    }
    if (provider !== undefined)
        return { scope: "full", notices };
    const notice = "LaunchDarkly was not asked: the input launchdarkly-access-token is missing (pull requests from forks and Dependabot get no secrets).";
    return { scope: "validated", notices: [...notices, notice] };
}
/** What holds for all changes of a pull request in this run. */
async function settingOf(world, options, pullRequest, stage, desired, seen) {
    const allowed = new Set(options.dryRun ? [] : WRITES[options.command]);
    const planOnly = await planOnlyOf(world, pullRequest, stage, desired, seen);
    return { pullRequest: pullRequest.number, stage, allowed, ...(planOnly === undefined ? {} : { planOnly }) };
}
/** Why an open pull request is only planned; a merged one is settled change by change. */
async function planOnlyOf(world, pullRequest, stage, desired, seen) {
    if (stage === "draft")
        return "The pull request is a draft: the approval request follows when it is ready for review.";
    if (stage !== "open" || seen.length === 0)
        return undefined;
    if (desired.diagnostics.length > 0 || seen.some(({ diagnostics }) => diagnostics.length > 0)) {
        return "Something in the change files is invalid: nothing is requested or withdrawn until all of them are valid.";
    }
    if (!pullRequest.fork || (await world.host.readApprovers(pullRequest)).length > 0)
        return undefined;
    return "The pull request comes from a fork: the approval request follows once somebody with write permission has approved exactly this commit in GitHub.";
}

;// CONCATENATED MODULE: ./build/core/decide/proofs.js


/**
 * Why a pending request may not be applied, whatever its reviews say; undefined if nothing stands against it. Proof 1:
 * it holds what the file compiles to. Proof 3: applying it would do what the pull request showed.
 */
function objection(observed, ours) {
    const { request, mark, heldDigest } = ours;
    const { compiled } = observed;
    if (heldDigest !== mark.instructions) {
        return `The request no longer holds the instructions that were sent. ${difference(observed, request.instructions)}`;
    }
    if (request.executeAt !== undefined)
        return "The request carries a schedule that the change file does not ask for.";
    if (request.foreign.length > 0) {
        return `The request carries ${request.foreign.join(", ")}, which the change file does not ask for.`;
    }
    if (request.conflicts.length > 0)
        return `LaunchDarkly reports a conflict: ${request.conflicts.map((one) => JSON.stringify(one)).join(", ")}.`;
    if (compiled === undefined)
        return undefined;
    if (compiled.instructionsDigest !== mark.instructions) {
        return `The change file now compiles to other instructions than were requested. ${difference(observed, request.instructions)}`;
    }
    if (compiled.effectDigest !== mark.effect) {
        const now = compiled.lines.map(({ subject, before, after }) => `${textOf(subject)}: ${textOf(before)} → ${textOf(after)}`);
        return `The flag changed since the request was made, in what this change touches: applying it would no longer do what was shown and approved. It would now do: ${JSON.stringify(proofs_cut(now.slice(0, 5).join("; ")))}.`;
    }
    return undefined;
}
function difference(observed, held) {
    const wanted = observed.compiled?.instructions;
    if (wanted === undefined)
        return "";
    const lines = Array.from({ length: Math.max(held.length, wanted.length) }, (_, index) => {
        const [has, asks] = [show(held[index]), show(wanted[index])];
        return has === asks
            ? []
            : [`Instruction ${index + 1}: it holds ${JSON.stringify(has)}, the file compiles to ${JSON.stringify(asks)}.`];
    });
    return lines.flat().slice(0, 5).join(" ");
}
function show(instruction) {
    if (instruction === undefined)
        return "nothing";
    return proofs_cut((0,json/* canonicalJson */.dj)(instruction));
}
function proofs_cut(text) {
    return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

;// CONCATENATED MODULE: ./build/core/decide/review.js
/** Counts the latest review of each reviewer; comments count for nothing, approvals by service tokens neither. */
function tallyReviews(request) {
    const latest = new Map();
    for (const review of [...request.reviews].sort((a, b) => a.at - b.at)) {
        if (review.kind !== "comment")
            latest.set(review.reviewer, review);
    }
    const standing = [...latest.values()];
    const approvers = standing
        .filter(({ kind, byServiceToken }) => kind === "approve" && !byServiceToken)
        .map((one) => one.reviewer);
    const decliners = standing.filter(({ kind }) => kind === "decline").map((one) => one.reviewer);
    const needed = Math.max(1, request.approvalsNeeded ?? 1);
    const unclear = standing.some(({ kind }) => kind === "unknown");
    return {
        approvers,
        decliners,
        needed,
        approved: request.reviewStatus === "approved" && approvers.length >= needed && decliners.length === 0 && !unclear,
        declined: request.reviewStatus === "declined" || decliners.length > 0,
    };
}

;// CONCATENATED MODULE: ./build/core/render/words/time.js
const LATEST = 253_402_300_799_999; // the last millisecond of the year 9999
/** Unix milliseconds as `2026-12-01 09:00 UTC`; says so if it is no time. */
function renderTime(milliseconds) {
    if (milliseconds === undefined || !(milliseconds >= 0 && milliseconds <= LATEST))
        return "an unknown time";
    // biome-ignore lint/style/noRestrictedGlobals: a conversion of data, not a reading of the clock
    return `${new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

;// CONCATENATED MODULE: ./build/core/decide/say.js

/** A verdict, with the request that it speaks of if there is one. */
function say(conclusion, result, title, reason, request) {
    return { conclusion, result, title, reason, ...(request === undefined ? {} : { request }) };
}
/** When a request was applied and by whom. */
function when(request) {
    const by = request.appliedBy === undefined ? "" : ` by ${request.appliedBy}`;
    return `at ${renderTime(request.appliedAt)}${by}`;
}

;// CONCATENATED MODULE: ./build/core/decide/request-verdict.js




/** What the check run says about the one request that speaks for a change. */
function requestVerdict(observed, ours, setting) {
    const { request } = ours;
    switch (request.status) {
        case "completed":
            return completed(ours, setting);
        case "scheduled":
            return say("success", "applied", "Scheduled", `LaunchDarkly will carry it out at ${renderTime(request.executeAt)}.`, request);
        case "failed": {
            const why = request.conflicts.length > 0 ? `: ${request.conflicts.map((one) => JSON.stringify(one)).join(", ")}.` : ".";
            const reason = `LaunchDarkly could not apply the request${why} The flag is unchanged; a new pull request can ask again.`;
            return say("failure", "failed", "Could not be applied", reason, request);
        }
        case "unknown":
            return say(null, "pending", "Unknown status", "LaunchDarkly answered a status that this version does not know.", request);
        case "pending":
            return pending(observed, ours, setting);
    }
}
function completed({ request, heldDigest, mark }, { stage }) {
    if (heldDigest !== mark.instructions) {
        const reason = `The request was applied ${when(request)}, but with other instructions than were sent. Compare the flag with the change file.`;
        return say("failure", "refused", "Applied with other instructions", reason, request);
    }
    const title = stage === "merged" ? "Applied" : "Applied before merge";
    return say("success", "applied", title, `It was applied ${when(request)}.`, request);
}
function pending(observed, ours, setting) {
    const { request } = ours;
    const against = objection(observed, ours);
    if (against !== undefined) {
        const cure = setting.stage === "merged"
            ? "The flag and the request were left alone. Open a new pull request to ask again."
            : "Delete the request in LaunchDarkly; the next run requests the change anew.";
        return say("failure", "refused", "Not safe to apply", `${against} ${cure}`, request);
    }
    const tally = tallyReviews(request);
    const count = `${tally.approvers.length} of ${tally.needed} ${tally.needed === 1 ? "approval" : "approvals"}`;
    if (tally.declined)
        return say("failure", "declined", "Declined", "A reviewer declined it in LaunchDarkly.", request);
    if (tally.approved) {
        const after = setting.stage === "merged" ? "It is not applied yet." : "It will be applied when the pull request merges.";
        return say("success", "approved", `Approved, ${count}`, after, request);
    }
    if (request.reviewStatus === "unknown") {
        return say(null, "pending", "Unknown review status", "LaunchDarkly answered a review status that this version does not know.", request);
    }
    const after = setting.stage === "merged"
        ? "The pull request is merged: a later run applies it once it is approved."
        : "It waits for review in LaunchDarkly.";
    return say(null, "pending", count, after, request);
}

;// CONCATENATED MODULE: ./build/core/decide/verdict.js



/** What the check run of one resource says about the state that was observed. */
function verdictOf(observed, setting) {
    const { failure, diagnostics, change } = observed;
    if (failure !== undefined) {
        return say(failure.outcome === "unknown" ? null : "failure", "failed", "Failed", `${failure.message} ${failure.hint}`, (pickRequest(observed).same ?? observed.requests.find(isLive))?.request);
    }
    const { same, appliedOther } = pickRequest(observed);
    if (setting.stage === "closed")
        return verdict_closed(observed);
    if (change === undefined)
        return left(observed);
    if (diagnostics.length > 0 && (setting.stage !== "merged" || observed.onBase))
        return misfit(observed, setting);
    if (observed.unread)
        return say(null, "valid", "Validated only", "LaunchDarkly was not asked.");
    const open = same === undefined || same.request.status === "pending";
    if (setting.stage === "merged" && !observed.onBase && open)
        return reverted(observed);
    const verdict = same === undefined ? missing(observed, setting) : requestVerdict(observed, same, setting);
    if (appliedOther === undefined)
        return verdict;
    const note = `An earlier change of this pull request is live already: it was applied ${when(appliedOther.request)}.`;
    return { ...verdict, reason: `${verdict.reason} ${note}` };
}
function verdict_closed(observed) {
    const applied = appliedRequest(observed);
    if (applied !== undefined) {
        const reason = `This change is live although its pull request was closed without a merge: it was applied ${when(applied)}. Undo it in LaunchDarkly or with another pull request.`;
        return say("failure", "refused", "Live without a merge", reason, applied);
    }
    return withdrawn(observed, "The pull request was closed without a merge.");
}
function appliedRequest({ requests }) {
    return requests.find(({ request }) => request.status === "completed")?.request;
}
function withdrawn(observed, why) {
    const live = observed.requests.find(isLive)?.request;
    if (live === undefined)
        return say("cancelled", "none", "Withdrawn", why);
    return say(null, "pending", "Still to be withdrawn", `${why} Its request is still live in LaunchDarkly.`, live);
}
function left(observed) {
    const applied = appliedRequest(observed);
    const note = applied === undefined ? "" : ` It had been applied ${when(applied)}.`;
    return withdrawn(observed, `The change left the pull request.${note}`);
}
/** The change does not fit the flag as it is: wrong before the merge, after it no longer what was approved. */
function misfit(observed, { stage }) {
    const said = observed.diagnostics.map(({ message }) => message).join(" ");
    const request = pickRequest(observed).same?.request;
    if (stage !== "merged" || request === undefined)
        return say("failure", "invalid", "Invalid", said, request);
    const reason = `${said} The flag and the request were left alone. Open a new pull request to ask again.`;
    return say("failure", "refused", "Not safe to apply", reason, request);
}
function missing(observed, setting) {
    const { planOnly, allowed } = setting;
    const { successor } = observed;
    if (successor !== undefined) {
        return say("cancelled", "none", "Superseded", `The later pull request ${successor} asks for the same change.`);
    }
    if (planOnly !== undefined)
        return say(null, "pending", "Planned", planOnly);
    if (!allowed.has("create"))
        return say(null, "pending", "Planned", "This run may not create approval requests.");
    return say(null, "pending", "Not requested yet", "There is no approval request for this change yet.");
}
function reverted(observed) {
    return withdrawn(observed, "The base branch no longer holds this change: it was reverted or edited since.");
}

;// CONCATENATED MODULE: ./build/core/decide/decide.js




/** Decides on one resource from what was observed: a pure table, printable before it is carried out. */
function decide(observed, setting) {
    const actions = wanted(observed, setting).filter((action) => setting.allowed.has(action.do));
    return { actions, verdict: verdictOf(observed, setting) };
}
function wanted(observed, setting) {
    if (observed.unread || observed.failure !== undefined || setting.planOnly !== undefined)
        return [];
    if (setting.stage === "closed")
        return withdrawals(observed.requests, "The pull request was closed without a merge.");
    if (observed.change === undefined)
        return withdrawals(observed.requests, "The change left the pull request.");
    const { same } = pickRequest(observed);
    if (setting.stage === "merged" && !observed.onBase) {
        const stale = observed.requests.filter((one) => one !== same || one.request.status === "pending");
        return withdrawals(stale, "The base branch no longer holds this change.");
    }
    if (observed.diagnostics.length > 0)
        return [];
    return [...supersede(observed), ...pursue(observed, setting)];
}
/** Withdraws what stands beside the one request of the change. */
function supersede(observed) {
    const { superseded } = pickRequest(observed);
    const twins = superseded.filter(({ mark }) => mark.change === observed.change?.digest);
    return [
        ...withdrawals(twins, "An older request of this pull request asks for the same."),
        ...withdrawals(superseded.filter((one) => !twins.includes(one)), "The pull request now asks for another change."),
    ];
}
/** Brings a change forward: asks for it, or applies what was approved. */
function pursue(observed, setting) {
    const { change, compiled } = observed;
    const { same } = pickRequest(observed);
    if (change === undefined || compiled === undefined)
        return [];
    if (same === undefined) {
        return observed.successor === undefined ? [{ do: "create", change, compiled }] : [];
    }
    const ready = setting.stage === "merged" && same.request.status === "pending" && tallyReviews(same.request).approved;
    return ready && objection(observed, same) === undefined ? [{ do: "apply", request: same.request }] : [];
}
function withdrawals(requests, why) {
    return requests.filter(isLive).map(({ request }) => ({ do: "withdraw", request, why }));
}

// EXTERNAL MODULE: ./build/core/model/instructions/clause-operators.js
var clause_operators = __nccwpck_require__(4954);
;// CONCATENATED MODULE: ./build/core/semantic-patch/step.js

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
    const objects = Array.isArray(value) ? value.filter(json/* isObject */.Gv) : [];
    if (!Array.isArray(value) || objects.length !== value.length) {
        refuse(`Parameter "${name}" must be a list of objects.`);
    }
    return objects;
}
/** The id of a variation of this flag, from parameter `variationId`. */
function readVariation(flag, parameters) {
    return knownVariation(flag, readText(parameters, "variationId"));
}
/** The id itself if this flag has such a variation. */
function knownVariation(flag, id) {
    if (flag.variations.some((variation) => variation.id === id))
        return id;
    return refuse(`Flag "${flag.key}" has no variation with the id "${id}".`);
}
/** The rule that parameter `ruleId` names. */
function readRule({ configuration, parameters }) {
    const id = readText(parameters, "ruleId");
    return configuration.rules.find((rule) => rule.id === id) ?? refuse(`There is no rule with the id "${id}".`);
}
/** The configuration with one rule changed. */
function withRule(configuration, changed) {
    return { ...configuration, rules: configuration.rules.map((rule) => (rule.id === changed.id ? changed : rule)) };
}
/** The rule of that id as a view holds it. */
function ruleIn(view, id) {
    return view.configuration.rules.find((rule) => rule.id === id);
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/clauses.js



/** The kinds that change the conditions of one rule. */
const CLAUSE_KINDS = {
    addClauses: (step) => {
        const rule = readRule(step);
        const clauses = readClauses(step, step.parameters);
        return {
            configuration: withRule(step.configuration, { ...rule, clauses: [...rule.clauses, ...clauses] }),
            touched: clauses.map(({ id }) => ({
                path: ["rules", rule.id, "clauses"],
                added: true,
                read: (view) => clauseContent(clauseIn(view, rule.id, id)),
            })),
        };
    },
    removeClauses: (step) => {
        const rule = readRule(step);
        const ids = new Set(readTexts(step.parameters, "clauseIds"));
        for (const id of ids)
            findClause(rule.clauses, id);
        const clauses = rule.clauses.filter((clause) => !ids.has(clause.id));
        if (clauses.length === 0)
            refuse("A rule cannot lose its last clause; remove the rule instead.");
        return {
            configuration: withRule(step.configuration, { ...rule, clauses }),
            touched: [...ids].map((id) => clauseTouch(rule.id, id)),
        };
    },
    updateClause: (step) => {
        const rule = readRule(step);
        const { id } = findClause(rule.clauses, readText(step.parameters, "clauseId"));
        const written = step.parameters.clause;
        const clause = (0,json/* isObject */.Gv)(written) ? readClause(written, id) : refuse('Parameter "clause" must be an object.');
        const clauses = rule.clauses.map((one) => (one.id === id ? clause : one));
        return {
            configuration: withRule(step.configuration, { ...rule, clauses }),
            touched: [clauseTouch(rule.id, id)],
        };
    },
    addValuesToClause: (step) => changeValues(step, (live, named) => [...live, ...[...named].filter((value) => !live.includes(value))]),
    removeValuesFromClause: (step) => changeValues(step, (live, named) => live.filter((value) => !named.has(value))),
};
function changeValues(step, change) {
    const rule = readRule(step);
    const clause = findClause(rule.clauses, readText(step.parameters, "clauseId"));
    const named = new Set(readValues(step.parameters));
    const changed = { ...clause, values: change(clause.values, named) };
    const clauses = rule.clauses.map((one) => (one.id === clause.id ? changed : one));
    const path = ["rules", rule.id, "clauses", clause.id];
    const find = (view) => clauseIn(view, rule.id, clause.id);
    return {
        configuration: withRule(step.configuration, { ...rule, clauses }),
        touched: [
            // The same value means something else once the condition around it has changed.
            { path: [...path, "condition"], read: (view) => conditionContent(find(view)) },
            ...[...named].map((value) => ({
                path: [...path, "values", JSON.stringify(value)],
                read: (view) => find(view)?.values.includes(value) ?? false,
            })),
        ],
    };
}
/** The new conditions that parameter `clauses` holds, with new ids. */
function readClauses({ context }, parameters) {
    return readObjects(parameters, "clauses").map((written) => readClause(written, context.newId()));
}
function readClause(written, id) {
    const op = readText(written, "op");
    if (!clause_operators/* CLAUSE_OPERATORS */.E.includes(op))
        refuse(`"${op}" is not an operator of a clause.`);
    return {
        id,
        contextKind: readOptionalText(written, "contextKind") ?? "user",
        // A segment is matched as a whole, so there is no attribute to name.
        attribute: op === "segmentMatch" ? (readOptionalText(written, "attribute") ?? "") : readText(written, "attribute"),
        op,
        values: readValues(written),
        negate: readBoolean(written, "negate", false),
    };
}
function readValues(parameters) {
    const values = parameters.values;
    const scalars = Array.isArray(values) ? values.filter((value) => value !== null && typeof value !== "object") : [];
    if (!Array.isArray(values) || scalars.length !== values.length) {
        refuse('Parameter "values" must be a list of strings, numbers or booleans.');
    }
    return scalars;
}
function findClause(clauses, id) {
    return clauses.find((clause) => clause.id === id) ?? refuse(`The rule has no clause with the id "${id}".`);
}
function clauseIn(view, ruleId, id) {
    return ruleIn(view, ruleId)?.clauses.find((clause) => clause.id === id);
}
function clauseTouch(ruleId, id) {
    return {
        path: ["rules", ruleId, "clauses", id],
        read: (view) => clauseContent(clauseIn(view, ruleId, id)),
    };
}
/** A condition without its id, as the effect records it; null if there is none. */
function clauseContent(clause) {
    return clause === undefined ? null : { ...conditionContent(clause), values: [...clause.values] };
}
function conditionContent(clause) {
    if (clause === undefined)
        return null;
    const { contextKind, attribute, op, negate } = clause;
    return { contextKind, attribute, op, negate };
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/prerequisites.js

/** The kinds that change which other flags must serve a variation first. */
const PREREQUISITE_KINDS = {
    addPrerequisite: (step) => {
        const wanted = readPrerequisite(step, step.parameters);
        const present = step.configuration.prerequisites.find(({ key }) => key === wanted.key);
        if (present === undefined)
            return one(step, wanted.key, [...step.configuration.prerequisites, wanted]);
        if (present.variation === wanted.variation)
            return one(step, wanted.key, step.configuration.prerequisites);
        return refuse(`Flag "${wanted.key}" is a prerequisite already, with another variation.`);
    },
    updatePrerequisite: (step) => {
        const wanted = readPrerequisite(step, step.parameters);
        const { prerequisites } = step.configuration;
        if (!prerequisites.some(({ key }) => key === wanted.key))
            refuse(`Flag "${wanted.key}" is not a prerequisite.`);
        return one(step, wanted.key, prerequisites.map((prerequisite) => (prerequisite.key === wanted.key ? wanted : prerequisite)));
    },
    removePrerequisite: (step) => {
        const key = readText(step.parameters, "key");
        return one(step, key, step.configuration.prerequisites.filter((prerequisite) => prerequisite.key !== key));
    },
    replacePrerequisites: (step) => {
        const prerequisites = readObjects(step.parameters, "prerequisites").map((entry) => readPrerequisite(step, entry));
        if (new Set(prerequisites.map(({ key }) => key)).size !== prerequisites.length) {
            refuse('Parameter "prerequisites" names a flag twice.');
        }
        return {
            configuration: { ...step.configuration, prerequisites },
            touched: [
                {
                    path: ["prerequisites"],
                    // All of them must hold, so their order decides nothing.
                    read: (view) => view.configuration.prerequisites
                        .map(({ key, variation }) => ({ key, variation }))
                        .sort((a, b) => (a.key < b.key ? -1 : 1)),
                },
            ],
        };
    },
};
function readPrerequisite({ flag, context }, written) {
    const key = readText(written, "key");
    const id = readText(written, "variationId");
    if (key === flag.key)
        refuse(`Flag "${key}" cannot be a prerequisite of itself.`);
    const variation = context.prerequisiteVariation(key, id);
    if (variation === undefined)
        return refuse(`There is no flag "${key}" with a variation of the id "${id}".`);
    return { key, variation };
}
function one({ configuration }, key, prerequisites) {
    return {
        configuration: { ...configuration, prerequisites },
        touched: [
            {
                path: ["prerequisites", key],
                read: (view) => view.configuration.prerequisites.find((one) => one.key === key)?.variation ?? null,
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/core/model/flag.js
var model_flag = __nccwpck_require__(4955);
;// CONCATENATED MODULE: ./build/core/semantic-patch/serving.js



/** The kinds that change what is served when no target and no rule matches, or while the flag is off. */
const SERVING_KINDS = {
    updateFallthroughVariationOrRollout: ({ flag, configuration, parameters }) => ({
        configuration: { ...configuration, fallthrough: replaceServe(flag, configuration.fallthrough, parameters) },
        touched: [{ path: ["fallthrough"], read: (view) => serveContent(view.configuration.fallthrough) }],
    }),
    updateOffVariation: ({ flag, configuration, parameters }) => ({
        configuration: { ...configuration, offVariation: readVariation(flag, parameters) },
        touched: [{ path: ["offVariation"], read: (view) => view.configuration.offVariation }],
    }),
};
/** What the parameters serve in place of `current`; refuses to end an experiment, which could not be put back. */
function replaceServe(flag, current, parameters) {
    if (current !== null && "rollout" in current && current.rollout.experiment) {
        refuse("The rollout belongs to an experiment, which an instruction cannot express.");
    }
    return readServe(flag, parameters);
}
/** The one variation or the rollout that the parameters ask for. */
function readServe(flag, parameters) {
    if ((parameters.variationId === undefined) === (parameters.rolloutWeights === undefined)) {
        refuse('Exactly one of the parameters "variationId" and "rolloutWeights" must be given.');
    }
    if (parameters.rolloutWeights === undefined)
        return { variation: readVariation(flag, parameters) };
    return { rollout: readRollout(flag, parameters) };
}
/** A rollout that names no context kind or attribute gets none: LaunchDarkly then shares out users by key. */
function readRollout(flag, parameters) {
    const contextKind = readOptionalText(parameters, "rolloutContextKind");
    const bucketBy = readOptionalText(parameters, "rolloutBucketBy");
    return {
        weights: readWeights(flag, parameters.rolloutWeights),
        ...(contextKind === undefined ? {} : { contextKind }),
        ...(bucketBy === undefined ? {} : { bucketBy }),
        experiment: false,
    };
}
/** Weights in the order of the flag's variations, since a JSON object promises no order. */
function readWeights(flag, weights) {
    if (!(0,json/* isObject */.Gv)(weights))
        return refuse('Parameter "rolloutWeights" must be an object of weights by variation id.');
    let total = 0;
    const byVariation = new Map();
    for (const [id, weight] of Object.entries(weights)) {
        knownVariation(flag, id);
        if (typeof weight !== "number" || !Number.isInteger(weight) || weight < 0 || weight > model_flag/* FULL_WEIGHT */.z) {
            return refuse(`The weight of variation "${id}" must be an integer from 0 to ${model_flag/* FULL_WEIGHT */.z}.`);
        }
        byVariation.set(id, weight);
        total += weight;
    }
    if (total !== model_flag/* FULL_WEIGHT */.z)
        refuse(`The rollout weights total ${total} instead of ${model_flag/* FULL_WEIGHT */.z}.`);
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

;// CONCATENATED MODULE: ./build/core/semantic-patch/rules.js




/** The kinds that change the list of rules, or one rule apart from its conditions. */
const RULE_KINDS = {
    addRule: (step) => {
        const rule = readNewRule(step, step.parameters);
        const rules = insert(step.configuration.rules, rule, readOptionalText(step.parameters, "beforeRuleId"));
        return {
            configuration: { ...step.configuration, rules },
            touched: [{ path: ["rules"], added: true, read: (view) => newRuleContent(view, rule.id) }],
        };
    },
    removeRule: ({ configuration, parameters }) => {
        const id = readText(parameters, "ruleId");
        return {
            configuration: { ...configuration, rules: configuration.rules.filter((rule) => rule.id !== id) },
            touched: [{ path: ["rules", id], read: (view) => ruleContent(ruleIn(view, id)) }],
        };
    },
    reorderRules: ({ configuration, parameters }) => {
        const ids = readTexts(parameters, "ruleIds");
        const places = new Map(ids.map((id, place) => [id, place]));
        const all = ids.length === configuration.rules.length && places.size === ids.length;
        if (!all || !configuration.rules.every((rule) => places.has(rule.id))) {
            refuse('Parameter "ruleIds" must name every rule of the flag exactly once.');
        }
        const rules = configuration.rules.toSorted((a, b) => places.get(a.id) - places.get(b.id));
        return { configuration: { ...configuration, rules }, touched: [{ path: ["rules", "order"], read: orderContent }] };
    },
    replaceRules: (step) => ({
        configuration: {
            ...step.configuration,
            rules: readObjects(step.parameters, "rules").map((written) => readNewRule(step, written)),
        },
        touched: [{ path: ["rules"], read: rulesContent }],
    }),
    updateRuleDescription: (step) => {
        const { description: _, ...rule } = readRule(step);
        const described = { ...rule, ...descriptionOf(readText(step.parameters, "description")) };
        return changed(step, described, "description", (after) => after.description ?? null);
    },
    updateRuleTrackEvents: (step) => {
        const rule = { ...readRule(step), trackEvents: readBoolean(step.parameters, "trackEvents") };
        return changed(step, rule, "trackEvents", (after) => after.trackEvents);
    },
    updateRuleVariationOrRollout: (step) => {
        const rule = readRule(step);
        const serve = replaceServe(step.flag, rule.serve, step.parameters);
        return changed(step, { ...rule, serve }, "serve", (after) => serveContent(after.serve));
    },
};
function changed({ configuration }, rule, part, read) {
    return {
        configuration: withRule(configuration, rule),
        touched: [
            {
                path: ["rules", rule.id, part],
                read: (view) => {
                    const found = ruleIn(view, rule.id);
                    return found === undefined ? null : read(found);
                },
            },
        ],
    };
}
function readNewRule(step, written) {
    const serve = readServe(step.flag, written);
    const id = step.context.newId();
    const clauses = readClauses(step, written);
    if (clauses.length === 0)
        refuse("A rule needs at least one clause.");
    const description = descriptionOf(readOptionalText(written, "description"));
    return { id, ...description, clauses, serve, trackEvents: readBoolean(written, "trackEvents", false) };
}
function descriptionOf(text) {
    return text === undefined || text === "" ? {} : { description: text };
}
function insert(rules, rule, before) {
    if (before === undefined)
        return [...rules, rule];
    const place = rules.findIndex((one) => one.id === before);
    if (place < 0)
        refuse(`There is no rule with the id "${before}" to come before.`);
    return rules.toSpliced(place, 0, rule);
}
function ruleContent(rule) {
    if (rule === undefined)
        return null;
    const { description, clauses, serve, trackEvents } = rule;
    return {
        description: description ?? null,
        clauses: clauses.map(clauseContent),
        serve: serveContent(serve),
        trackEvents,
    };
}
/** Whom a rule matches and what it serves, as the effect records it; null if there is no such rule. */
function audienceIn(view, id) {
    const rule = ruleIn(view, id);
    return rule === undefined
        ? null
        : { clauses: unordered(rule.clauses.map(clauseContent)), serve: serveContent(rule.serve) };
}
/** All clauses must hold, so their order says nothing. */
function unordered(clauses) {
    return clauses
        .map((clause) => [(0,json/* canonicalJson */.dj)(clause), clause])
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, clause]) => clause);
}
/** The place of a new rule is the rule from before the patch that it comes before. */
function newRuleContent({ configuration: { rules }, liveRules }, id) {
    const place = rules.findIndex((rule) => rule.id === id);
    if (place < 0)
        return null;
    const next = rules.slice(place).find((rule) => liveRules.has(rule.id));
    return { ...ruleContent(rules[place]), before: next?.id ?? null };
}
function rulesContent({ configuration, liveRules }) {
    return configuration.rules.map((rule) => ({
        ...(liveRules.has(rule.id) ? { id: rule.id } : {}),
        ...ruleContent(rule),
    }));
}
function orderContent({ configuration, liveRules }) {
    return configuration.rules.map(({ id }) => (liveRules.has(id) ? id : null));
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/switches.js

/** The kinds that turn something of the whole flag on or off: targeting and event tracking. */
const SWITCH_KINDS = {
    turnFlagOn: (step) => turn(step, "on", true),
    turnFlagOff: (step) => turn(step, "on", false),
    updateTrackEvents: (step) => turn(step, "trackEvents", readBoolean(step.parameters, "trackEvents")),
    updateTrackEventsFallthrough: (step) => turn(step, "trackEventsFallthrough", readBoolean(step.parameters, "trackEvents")),
};
function turn({ configuration }, what, to) {
    return {
        configuration: { ...configuration, [what]: to },
        touched: [{ path: [what], read: (view) => view.configuration[what] }],
    };
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/targets.js

/** The kind of context that the older instructions mean, and that all mean if they name none. */
const USER = "user";
/** The kinds that change which context keys get one variation, whatever the rules say. */
const TARGET_KINDS = {
    addTargets: (step) => add(step, contextKindOf(step.parameters)),
    addUserTargets: (step) => add(step, USER),
    removeTargets: (step) => remove(step, contextKindOf(step.parameters)),
    removeUserTargets: (step) => remove(step, USER),
    clearTargets: (step) => clear(step, undefined),
    clearUserTargets: (step) => clear(step, USER),
    replaceTargets: (step) => {
        const targets = readTargets(step, contextKindOf);
        return { ...withTargets(step, targets), touched: [contentTouch(["targets"], () => true)] };
    },
    replaceUserTargets: (step) => {
        const targets = readTargets(step, () => USER);
        const named = new Set(readObjects(step.parameters, "targets").map(({ variationId }) => variationId));
        const missing = step.flag.variations.find((variation) => !named.has(variation.id));
        if (missing !== undefined)
            refuse(`Parameter "targets" has no entry for the variation with the id "${missing.id}".`);
        const others = step.configuration.targets.filter((target) => target.contextKind !== USER);
        return {
            ...withTargets(step, [...targets, ...others]),
            touched: [contentTouch(["targets", USER], (target) => target.contextKind === USER)],
        };
    },
};
function add(step, contextKind) {
    const wanted = readTarget(step.flag, step.parameters, contextKind);
    return {
        ...withTargets(step, merge(step.configuration.targets, wanted)),
        touched: wanted.values.map((key) => keyTouch(contextKind, key)),
    };
}
function remove(step, contextKind) {
    const unwanted = readTarget(step.flag, step.parameters, contextKind);
    const keys = new Set(unwanted.values);
    const targets = step.configuration.targets.map((target) => sameEntry(target, unwanted) ? { ...target, values: target.values.filter((key) => !keys.has(key)) } : target);
    return { ...withTargets(step, targets), touched: unwanted.values.map((key) => keyTouch(contextKind, key)) };
}
function clear(step, contextKind) {
    const variation = readVariation(step.flag, step.parameters);
    const cleared = (target) => target.variation === variation && (contextKind === undefined || target.contextKind === contextKind);
    const path = [`targets of ${variation}`, ...(contextKind === undefined ? [] : [contextKind])];
    const targets = step.configuration.targets.filter((target) => !cleared(target));
    return { ...withTargets(step, targets), touched: [contentTouch(path, cleared)] };
}
function readTarget(flag, written, contextKind) {
    const values = [...new Set(readTexts(written, "values"))];
    return { contextKind, variation: readVariation(flag, written), values };
}
function readTargets(step, kindOf) {
    return readObjects(step.parameters, "targets")
        .map((written) => readTarget(step.flag, written, kindOf(written)))
        .reduce(merge, []);
}
function contextKindOf(parameters) {
    const contextKind = readOptionalText(parameters, "contextKind") ?? USER;
    return contextKind === "" ? refuse('Parameter "contextKind" must not be empty.') : contextKind;
}
/** The targets with one more entry, merged into the entry of the same context kind and variation if there is one. */
function merge(targets, wanted) {
    const keys = new Set(wanted.values);
    for (const { contextKind, variation, values } of targets) {
        if (contextKind !== wanted.contextKind || variation === wanted.variation)
            continue;
        const twice = values.find((key) => keys.has(key));
        if (twice !== undefined) {
            refuse(`The ${contextKind} "${twice}" would be targeted by two variations, "${variation}" and "${wanted.variation}".`);
        }
    }
    const place = targets.findIndex((target) => sameEntry(target, wanted));
    const entry = targets[place];
    if (entry === undefined)
        return [...targets, wanted];
    return targets.with(place, { ...entry, values: [...new Set([...entry.values, ...wanted.values])] });
}
function sameEntry(a, b) {
    return a.contextKind === b.contextKind && a.variation === b.variation;
}
function withTargets({ configuration }, targets) {
    return { configuration: { ...configuration, targets: targets.filter((target) => target.values.length > 0) } };
}
/** A key has one variation at most; only a flag that was already contradictory shows a list. */
function keyTouch(contextKind, key) {
    return {
        path: ["targets", contextKind, key],
        read: (view) => {
            const variations = view.targetedAt(contextKind, key);
            return variations.length > 1 ? [...variations] : (variations[0] ?? null);
        },
    };
}
function contentTouch(path, included) {
    return { path, read: (view) => targetsContent(view.configuration.targets.filter(included)) };
}
/** Targets in an order of their own, since theirs decides nothing. */
function targetsContent(targets) {
    const keys = new Map();
    for (const target of targets.filter(({ values }) => values.length > 0)) {
        const name = JSON.stringify([target.contextKind, target.variation]);
        const values = [...(keys.get(name)?.values ?? []), ...target.values];
        keys.set(name, { ...target, values });
    }
    const names = [...keys.keys()].sort();
    return names.map((name) => {
        const { contextKind, variation, values } = keys.get(name);
        return { contextKind, variation, values: [...new Set(values)].sort() };
    });
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/apply-instructions.js








const KINDS = new Map(Object.entries({
    ...SWITCH_KINDS,
    ...SERVING_KINDS,
    ...RULE_KINDS,
    ...CLAUSE_KINDS,
    ...TARGET_KINDS,
    ...PREREQUISITE_KINDS,
}));
/**
 * What LaunchDarkly would make of a semantic patch: all instructions in order or none. The instructions may be any JSON.
 * The version of the configuration stays as it is. Source: "Update feature flag", https://launchdarkly.com/docs/api/feature-flags/patch-feature-flag
 */
function applyInstructions(flag, environment, instructions, context) {
    const result = carryOut(flag, environment, instructions, context);
    return result.ok ? { ok: true, configuration: result.configuration } : result;
}
/** Applies the instructions and tells which parts of the configuration they touch, in their order. */
function carryOut(flag, environment, instructions, context) {
    const live = Object.hasOwn(flag.configurations, environment) ? flag.configurations[environment] : undefined;
    if (live === undefined) {
        return { ok: false, index: 0, reason: `Flag "${flag.key}" has no environment "${environment}".` };
    }
    if (!Array.isArray(instructions))
        return { ok: false, index: 0, reason: "The instructions must be a list." };
    let configuration = live;
    const touched = [];
    for (const [index, instruction] of instructions.entries()) {
        const result = carryOutOne(flag, configuration, instruction, context);
        if (typeof result === "string")
            return { ok: false, index, reason: result };
        configuration = result.configuration;
        for (const touch of result.touched)
            touched.push(touch);
    }
    return { ok: true, live, configuration, touched };
}
function carryOutOne(flag, configuration, instruction, context) {
    if (!(0,json/* isObject */.Gv)(instruction) || typeof instruction.kind !== "string")
        return "An instruction must be an object with a kind.";
    const kind = KINDS.get(instruction.kind);
    if (kind === undefined)
        return `"${instruction.kind}" is not an instruction for a flag in an environment.`;
    try {
        return kind({ flag, configuration, parameters: instruction, context });
    }
    catch (error) {
        if (error instanceof Refusal)
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/effect.js


/**
 * The parts of the flag that the instructions touch and nothing else of it, sorted by path, each once. It holds no id that
 * the patch itself makes, so it is the same whenever it is computed on the same live values.
 */
function effectOf(flag, environment, instructions, context) {
    const result = carryOut(flag, environment, instructions, context);
    if (!result.ok)
        return result;
    const liveRules = new Set(result.live.rules.map((rule) => rule.id));
    const before = viewOf(result.live, liveRules);
    const after = viewOf(result.configuration, liveRules);
    const effect = [...byPath(result.touched)].map(([path, touch]) => ({
        path,
        before: touch.read(before),
        after: touch.read(after),
    }));
    const meant = [...effect, ...surroundings(effect, before, after)];
    const whole = [...meant, ...servedValues(flag, meant)].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { ok: true, effect: whole, configuration: result.configuration };
}
/** True for an entry that a reader need not see: it only makes the effect move when what a change means moves. */
function isContext(path) {
    const [first, , part] = path.split("/");
    return first?.startsWith("variations") === true || (first === "rules" && part === "around");
}
/** Whom a rule matches and what it serves, for each rule of which either is touched: one means nothing without the other. */
function surroundings(effect, before, after) {
    const ids = effect.flatMap(({ path }) => {
        const [first, id = "", part] = pathSegments(path);
        return first === "rules" && (part === "serve" || part === "clauses") ? [id] : [];
    });
    return [...new Set(ids)].map((id) => ({
        path: `rules/${escapeSegment(id)}/around`,
        before: audienceIn(before, id),
        after: audienceIn(after, id),
    }));
}
/** The values of the variations that the effect names by id: an id serves whatever its variation holds. */
function servedValues(flag, effect) {
    const named = JSON.stringify(effect);
    return flag.variations
        .filter(({ id }) => named.includes(JSON.stringify(id)))
        .map(({ id, value }) => ({ path: `variations/${escapeSegment(id)}`, before: value, after: value }));
}
function escapeSegment(segment) {
    return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
/** The segments of an effect's path, unescaped. */
function pathSegments(path) {
    return path.split("/").map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** Touches by their path; new parts are numbered from 0 in the order in which the instructions make them. */
function byPath(touched) {
    const paths = new Map();
    const added = new Map();
    for (const touch of touched) {
        const path = touch.path.map(escapeSegment).join("/");
        if (touch.added === undefined) {
            paths.set(path, touch);
            continue;
        }
        const number = added.get(path) ?? 0;
        added.set(path, number + 1);
        paths.set(`${path}/+${number}`, touch);
    }
    return paths;
}
function viewOf(configuration, liveRules) {
    const targeted = new Map();
    for (const { contextKind, variation, values } of configuration.targets) {
        const keys = targeted.get(contextKind) ?? new Map();
        targeted.set(contextKind, keys);
        for (const key of values)
            keys.set(key, [...new Set([...(keys.get(key) ?? []), variation])]);
    }
    return { configuration, liveRules, targetedAt: (contextKind, key) => targeted.get(contextKind)?.get(key) ?? [] };
}

;// CONCATENATED MODULE: ./build/core/render/words/words.js
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

;// CONCATENATED MODULE: ./build/core/render/words/flag-words.js


/** A rule in words: its conditions and what it serves. */
function ruleWords({ flag, limit }, value) {
    const { clauses, serve, trackEvents } = value;
    const conditions = joined(clauses.map((clause) => clauseWords(clause, limit)), " and ");
    return ["if ", ...conditions, ", serve ", ...formatServe(flag, serve), ...(trackEvents ? [", track events"] : [])];
}
/** A condition in words, with its values. */
function clauseWords(value, limit) {
    const clause = value;
    const values = clause.values.map((one) => [literal(one)]);
    return [...operationWords(clause), " ", ...(values.length === 0 ? ["nothing"] : listed(values, limit))];
}
/** A condition without its values: `country in`, `not in segment`. */
function operationWords({ contextKind, attribute, op, negate }) {
    const not = negate ? "not " : "";
    if (op === "segmentMatch")
        return [`${not}in segment`];
    const whose = contextKind === "user" ? [] : [quoted(contextKind), " "];
    const operator = clause_operators/* CLAUSE_OPERATORS */.E.includes(op) ? [`${not}${op}`] : [not, quoted(op)];
    return [...whose, quoted(attribute), " ", ...operator];
}
/** A rule's description, else its position; both where another rule has the same description. */
function ruleName(rules, id) {
    const index = rules.findIndex((rule) => rule.id === id);
    const description = rules[index]?.description;
    if (index < 0)
        return ["rule ", quoted(id)];
    if (description === undefined || description === "")
        return [`rule ${index + 1}`];
    const twins = rules.filter((rule) => rule.description === description).length;
    return ["rule ", quoted(description), ...(twins > 1 ? [` (rule ${index + 1})`] : [])];
}
/** `3 users: a, b, c` */
function contexts(contextKind, keys, limit) {
    const count = `${keys.length} `;
    const plural = keys.length === 1 ? "" : "s";
    const kind = contextKind === "user" ? [`${count}user${plural}: `] : [count, quoted(contextKind), ` context${plural}: `];
    const named = keys.map((key) => [quoted(key)]);
    return [...kind, ...listed(named, limit)];
}
/** A variation by its name, else its value; by its place too where another one reads the same. */
function formatVariation(flag, id) {
    const index = flag.variations.findIndex((variation) => variation.id === id);
    return variationWords(flag, index) ?? ["variation ", quoted(id)];
}
/** The variation of a prerequisite flag, by name where that flag is known. */
function prerequisiteVariation({ prerequisiteFlags }, { key, variation }) {
    const flag = prerequisiteFlags.get(key);
    return (flag === undefined ? undefined : variationWords(flag, variation)) ?? [`variation ${variation + 1}`];
}
function variationWords(flag, index) {
    const variation = flag.variations[index];
    if (variation === undefined)
        return undefined;
    const text = variationText(variation);
    const twins = flag.variations.filter((one) => variationText(one) === text).length;
    return [quoted(text), ...(twins > 1 ? [` (variation ${index + 1})`] : [])];
}
function variationText({ name, value }) {
    if (name !== undefined && name !== "")
        return name;
    return typeof value === "string" && value !== "" ? value.slice(0, 60) : compact(value);
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
    return [
        ...joined(shares, ", "),
        ...(contextKind === "user" ? [] : [" of ", quoted(contextKind), " contexts"]),
        ...(bucketBy === "key" ? [] : [" by ", quoted(bucketBy)]),
        ...(experiment ? [" (experiment)"] : []),
    ];
}

;// CONCATENATED MODULE: ./build/core/render/words/phrases.js


/** Whether something is on. */
const onOff = (value) => [value === true ? "on" : "off"];
/** What a rule or the fallthrough serves. */
const serves = (value, { flag }) => formatServe(flag, value);
/** A list of prerequisites. */
const prerequisites = (value, scene) => joined(value.map((one) => [
    quoted(one.key),
    " must serve ",
    ...prerequisiteVariation(scene, one),
]), ", ");
/** What a context key is targeted at. */
const targetedAt = (value, { flag }) => {
    if (value === null)
        return ["not targeted"];
    const variations = (Array.isArray(value) ? value : [value]);
    const phrases = variations.map((variation) => formatVariation(flag, variation));
    return ["targeted at ", ...joined(phrases, " and ")];
};
/** The contexts targeted at one variation. */
const clearedTargets = (value, { limit }) => joined(value.map((target) => contexts(target.contextKind, target.values, limit)), "; ");
/** All contexts that are targeted. */
const allTargets = (value, { flag, limit }) => joined(value.map((target) => [
    ...contexts(target.contextKind, target.values, limit),
    " at ",
    ...formatVariation(flag, target.variation),
]), "; ");
/** A replaced list of rules has new ids, which is a change even where every word stays. */
const allRules = (value, scene) => {
    const rules = value;
    const isNew = rules.length > 0 && rules.every((rule) => rule.id === undefined);
    const phrases = rules.map((rule, index) => {
        const description = rule.description === null ? [] : [" ", quoted(rule.description)];
        return [`rule ${index + 1}`, ...description, ": ", ...ruleWords(scene, rule)];
    });
    return [...joined(phrases, "; "), ...(isNew ? [" (all with new ids)"] : [])];
};
/** The rules in their order, by name. */
const rulesOrder = (value, { rules }) => joined(value.map((id) => (id === null ? ["a new rule"] : ruleName(rules, id))), ", ");
/** A new rule and its place. */
const newRule = (value, scene) => {
    if (value === null)
        return NONE;
    const { before } = value;
    return [
        ...ruleWords(scene, value),
        ...(before === null ? [", last"] : [", before ", ...ruleName(scene.rules, before)]),
    ];
};

;// CONCATENATED MODULE: ./build/core/render/words/effect-words.js





const NAMED_AT_MOST = 5;
/** What an effect means to a reviewer: a line for each thing that a person cares about, in the order of the paths. */
function effectLines(flag, environment, effect, prerequisiteFlags) {
    const live = Object.hasOwn(flag.configurations, environment) ? flag.configurations[environment] : undefined;
    const scene = { flag, rules: live?.rules ?? [], prerequisiteFlags, limit: NAMED_AT_MOST };
    return grouped(effect).map((group) => {
        const { before, after } = group.entry;
        const [subject, phrase] = effect_words_sentence(scene, group);
        const line = { subject, before: phrase(before, scene), after: phrase(after, scene) };
        if ((0,json/* equalJson */.FS)(before, after) || !sameWords(line.before, line.after))
            return line;
        // The difference hides behind "and 3 more".
        const unlimited = { ...scene, limit: Number.POSITIVE_INFINITY };
        return { subject, before: phrase(before, unlimited), after: phrase(after, unlimited) };
    });
}
/** Context keys and values of a clause that change alike share a line; the condition around values is only its subject. */
function grouped(effect) {
    const byPath = new Map(effect.map((entry) => [entry.path, entry.before]));
    const groups = new Map();
    for (const entry of effect) {
        const segments = pathSegments(entry.path);
        if (isContext(entry.path) || isClausePart(segments, "condition"))
            continue;
        const name = segments.at(-1);
        const alike = isTargetedKey(segments) || isClausePart(segments, "values");
        const line = alike ? (0,json/* canonicalJson */.dj)([...segments.slice(0, -1), entry.before, entry.after]) : entry.path;
        const condition = byPath.get([...entry.path.split("/").slice(0, 4), "condition"].join("/")) ?? null;
        const group = groups.get(line);
        if (group === undefined)
            groups.set(line, { segments, names: [name], entry, condition });
        else
            group.names.push(name);
    }
    return [...groups.values()];
}
const isTargetedKey = (segments) => segments[0] === "targets" && segments.length === 3;
const isClausePart = (segments, part) => segments[2] === "clauses" && segments[4] === part;
function effect_words_sentence(scene, group) {
    const [area = "", second] = group.segments;
    const OF = "targets of ";
    if (area.startsWith(OF)) {
        const whose = second === undefined ? OF : "users targeted at ";
        return [[whose, ...formatVariation(scene.flag, area.slice(OF.length))], clearedTargets];
    }
    switch (area) {
        case "on":
            return [["targeting"], onOff];
        case "offVariation":
            return [["off variation"], (value) => (value === null ? NONE : formatVariation(scene.flag, value))];
        case "fallthrough":
            return [["fallthrough"], serves];
        case "trackEvents":
            return [["event tracking"], onOff];
        case "trackEventsFallthrough":
            return [["event tracking of the fallthrough"], onOff];
        case "prerequisites":
            return second === undefined ? [["prerequisites"], prerequisites] : prerequisiteSentence(second);
        case "targets":
            if (isTargetedKey(group.segments))
                return [contexts(second, group.names, scene.limit), targetedAt];
            return [[second === undefined ? "all targets" : "all targeted users"], allTargets];
        case "rules":
            return ruleSentence(scene, group);
        default:
            return [[quoted(group.entry.path)], (value) => [quoted(compact(value))]];
    }
}
function ruleSentence(scene, { segments, names, entry, condition }) {
    const [, id, part, clause] = segments;
    if (id === undefined)
        return [["all rules"], allRules];
    if (id === "order")
        return [["order of the rules"], rulesOrder];
    if (id.startsWith("+")) {
        const description = entry.after?.description ?? null;
        return [["new rule", ...(description === null ? [] : [" ", quoted(description)])], newRule];
    }
    const rule = ruleName(scene.rules, id);
    if (part === undefined)
        return [rule, (value, at) => (value === null ? NONE : ruleWords(at, value))];
    if (part === "serve")
        return [[...rule, " serves"], serves];
    if (part === "trackEvents")
        return [["event tracking of ", ...rule], onOff];
    if (part === "description")
        return [["description of ", ...rule], (value) => (value === null ? NONE : [literal(value)])];
    if (isClausePart(segments, "values")) {
        const values = listed(names.map((name) => [literal(JSON.parse(name))]), scene.limit);
        const operation = condition === null ? ["a condition"] : operationWords(condition);
        return [[...rule, ", ", ...operation], (value) => [value === true ? "with " : "without ", ...values]];
    }
    const which = clause?.startsWith("+") === true ? "new condition" : "condition";
    return [[...rule, `, ${which}`], (value, { limit }) => (value === null ? NONE : clauseWords(value, limit))];
}
function prerequisiteSentence(key) {
    const phrase = (value, scene) => value === null ? NONE : ["must serve ", ...prerequisiteVariation(scene, { key, variation: value })];
    return [["prerequisite ", quoted(key)], phrase];
}

;// CONCATENATED MODULE: ./build/core/compile/compile-clause.js

/** A clause as the API takes it, every field written out, from either way of writing it. */
function compileClause(written) {
    const op = "op" in written ? written.op : clause_operators/* CLAUSE_OPERATORS */.E.find((operator) => Object.hasOwn(written, operator));
    const values = ("op" in written ? written.values : written[op]);
    return {
        contextKind: written.contextKind ?? "user",
        // LaunchDarkly writes the operator's name where a segment clause has no attribute.
        attribute: written.attribute ?? op,
        op: op,
        values,
        negate: written.negate ?? false,
    };
}

// EXTERNAL MODULE: ./build/core/model/instructions/percentage.js
var percentage = __nccwpck_require__(5095);
// EXTERNAL MODULE: ./build/core/render/words/did-you-mean.js
var did_you_mean = __nccwpck_require__(2327);
;// CONCATENATED MODULE: ./build/core/compile/resolve-variation.js


/** The id of the variation that a file names by value, else name, or by `{index}`, `{value}`, `{name}`; undefined once reported. */
function resolveVariation(scope, flag, written, pointer, part) {
    const found = candidates(flag, written, part);
    if (found.length === 1)
        return found[0]?.id;
    const shown = resolve_variation_show(written);
    const owner = `Flag ${JSON.stringify(flag.key)}`;
    if (found.length > 1) {
        const indexes = found.map(({ id }) => flag.variations.findIndex((variation) => variation.id === id));
        const message = `${owner} has ${found.length} variations that are called ${shown}.`;
        const hint = `Say which: ${indexes.map((index) => `{ index: ${index} }`).join(" or ")}.`;
        scope.report({ code: "ambiguous-variation", pointer, part, message, hint });
    }
    else {
        const message = `${owner} has no variation ${shown}.`;
        scope.report({ code: "unknown-variation", pointer, part, message, hint: hintFor(flag, written) });
    }
    return undefined;
}
/** The id that a file gives, if the flag has a variation of that id; undefined once reported. */
function resolve_variation_knownVariation(scope, flag, id, pointer, part) {
    if (flag.variations.some((variation) => variation.id === id))
        return id;
    const message = `Flag ${JSON.stringify(flag.key)} has no variation with the id ${resolve_variation_show(id)}.`;
    const hint = `Name the variation instead: ${(0,did_you_mean/* listNames */.Zv)(labels(flag))}.`;
    scope.report({ code: "unknown-variation", pointer, part, message, hint });
    return undefined;
}
function candidates(flag, written, part) {
    const { variations } = flag;
    if ((0,json/* isObject */.Gv)(written)) {
        if (typeof written.index === "number")
            return variations.slice(written.index, written.index + 1);
        if ("value" in written)
            return variations.filter(({ value }) => (0,json/* equalJson */.FS)(value, written.value));
        return variations.filter(({ name }) => name === written.name);
    }
    // The keys of a mapping are always text, so `true: 25%` means the value true.
    const says = (value) => part === "key" && typeof value !== "string" ? (0,json/* canonicalJson */.dj)(value) === written : (0,json/* equalJson */.FS)(value, written);
    const byValue = variations.filter(({ value }) => says(value));
    return byValue.length > 0 ? byValue : variations.filter(({ name }) => name === written);
}
function hintFor(flag, written) {
    const names = labels(flag);
    const wanted = (0,json/* isObject */.Gv)(written) ? String(written.name ?? written.value ?? "") : String(written);
    const near = (0,did_you_mean/* closest */.kp)(wanted, names);
    const index = typeof written === "number" ? " A bare number is a value; a place is written { index: 0 }." : "";
    const meant = near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`;
    return `${names.length === 1 ? "Its variation is" : "Its variations are"} ${(0,did_you_mean/* listNames */.Zv)(names)}.${meant}${index}`;
}
function labels(flag) {
    return flag.variations.map(({ name, value }) => typeof value === "string" ? value : (name ?? (0,json/* canonicalJson */.dj)(value).slice(0, 60)));
}
function resolve_variation_show(written) {
    const text = (0,json/* isObject */.Gv)(written) ? (0,json/* canonicalJson */.dj)(Object.values(written)[0] ?? null) : JSON.stringify(written);
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

;// CONCATENATED MODULE: ./build/core/compile/scope.js
/** The way to one parameter of a written part. */
function at(written, ...names) {
    return [...written.pointer, ...names];
}

;// CONCATENATED MODULE: ./build/core/compile/compile-serve.js





/** The variation that a written part names by `variationId` or `variation`, as an id. */
function compileVariation(scope, flag, written) {
    const { variationId, variation } = written.value;
    if (typeof variationId === "string")
        return resolve_variation_knownVariation(scope, flag, variationId, at(written, "variationId"), "value");
    return resolveVariation(scope, flag, variation ?? null, at(written, "variation"), "value");
}
/** What a written part serves, as the API's parameters: `variationId`, or `rolloutWeights` with how contexts are shared out. */
function compileServe(scope, written) {
    const { rollout, rolloutWeights, rolloutBucketBy, rolloutContextKind } = written.value;
    if (!(0,json/* isObject */.Gv)(rollout) && !(0,json/* isObject */.Gv)(rolloutWeights)) {
        const variationId = compileVariation(scope, scope.flag, written);
        return variationId === undefined ? {} : { variationId };
    }
    return {
        rolloutWeights: (0,json/* isObject */.Gv)(rollout)
            ? compileRollout(scope, rollout, written)
            : checkWeights(scope, rolloutWeights, written),
        ...(rolloutBucketBy === undefined ? {} : { rolloutBucketBy }),
        ...(rolloutContextKind === undefined ? {} : { rolloutContextKind }),
    };
}
/** Repeats how the live rollout shares contexts out, unless the file says: leaving it out would re-bucket everyone. */
function keepBucketing(compiled, live) {
    if (!("rolloutWeights" in compiled) || live === null || !("rollout" in live))
        return compiled;
    const { bucketBy, contextKind } = live.rollout;
    return {
        ...(bucketBy === undefined ? {} : { rolloutBucketBy: bucketBy }),
        ...(contextKind === undefined ? {} : { rolloutContextKind: contextKind }),
        ...compiled,
    };
}
function compileRollout(scope, rollout, written) {
    const weights = {};
    const shares = Object.entries(rollout).map(([name, share]) => [name, (0,percentage/* parsePercentage */.A)(String(share))]);
    const given = shares.reduce((sum, [, weight]) => sum + (weight ?? 0), 0);
    for (const [name, weight] of shares) {
        const pointer = at(written, "rollout", name);
        const id = resolveVariation(scope, scope.flag, name, pointer, "key");
        if (id === undefined)
            continue;
        if (Object.hasOwn(weights, id)) {
            const message = `The rollout names the same variation twice, the second time as ${JSON.stringify(name)}.`;
            scope.report({ code: "ambiguous-variation", pointer, part: "key", message, hint: "Give it one share." });
        }
        weights[id] = weight ?? model_flag/* FULL_WEIGHT */.z - given;
    }
    return weights;
}
function checkWeights(scope, weights, written) {
    for (const id of Object.keys(weights))
        resolve_variation_knownVariation(scope, scope.flag, id, at(written, "rolloutWeights", id), "key");
    return weights;
}

;// CONCATENATED MODULE: ./build/core/compile/compile-prerequisite.js



/** The keys of the flags whose variations the instructions name: they are read before compiling. */
function prerequisiteKeys(instructions) {
    const keys = instructions.flatMap(({ kind, parameters }) => {
        if (kind === "addPrerequisite" || kind === "updatePrerequisite")
            return [String(parameters.key)];
        const listed = kind === "replacePrerequisites" ? parameters.prerequisites : [];
        return Array.isArray(listed) ? listed.flatMap((one) => ((0,json/* isObject */.Gv)(one) ? [String(one.key)] : [])) : [];
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
        scope.report({ code: "unknown-flag", pointer: at(written, "key"), part: "value", message, hint });
        return { key };
    }
    const variationId = compileVariation(scope, flag, written);
    return variationId === undefined ? { key } : { key, variationId };
}

;// CONCATENATED MODULE: ./build/core/compile/resolve-clause.js


/** The id of the clause of a live rule that a file names by `{position}` (from 1) or `{attribute}`; undefined once reported. */
function resolveClause(scope, rule, written, pointer) {
    const position = (0,json/* isObject */.Gv)(written) ? written.position : undefined;
    const attribute = (0,json/* isObject */.Gv)(written) ? written.attribute : undefined;
    const found = typeof position === "number"
        ? rule.clauses.slice(position - 1, position)
        : rule.clauses.filter((clause) => attributeOf(clause) === attribute);
    if (found.length === 1)
        return found[0]?.id;
    const owner = `Rule ${JSON.stringify(rule.description ?? rule.id)}`;
    if (found.length > 1) {
        const positions = found.map((clause) => `{ position: ${rule.clauses.indexOf(clause) + 1} }`);
        const message = `${owner} has ${found.length} clauses on ${JSON.stringify(attribute)}.`;
        scope.report({
            code: "ambiguous-clause",
            pointer,
            part: "value",
            message,
            hint: `Say which: ${positions.join(" or ")}.`,
        });
        return undefined;
    }
    const what = typeof position === "number" ? `at position ${position}` : `on ${JSON.stringify(attribute)}`;
    const message = `${owner} has no clause ${what}.`;
    scope.report({ code: "unknown-clause", pointer, part: "value", message, hint: clauseHint(rule, attribute) });
    return undefined;
}
/** The id that a file gives, if the rule has a clause of that id; undefined once reported. */
function knownClause(scope, rule, id, pointer) {
    if (rule.clauses.some((clause) => clause.id === id))
        return id;
    const message = `Rule ${JSON.stringify(rule.description ?? rule.id)} has no clause with the id ${JSON.stringify(id)}.`;
    scope.report({ code: "unknown-clause", pointer, part: "value", message, hint: clauseHint(rule, undefined) });
    return undefined;
}
function attributeOf(clause) {
    return clause.op === "segmentMatch" ? "segmentMatch" : clause.attribute;
}
function clauseHint(rule, wanted) {
    const names = rule.clauses.map(attributeOf);
    const near = typeof wanted === "string" ? (0,did_you_mean/* closest */.kp)(wanted, names) : undefined;
    const meant = near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`;
    return `${names.length === 1 ? "Its clause is" : "Its clauses are"} on ${(0,did_you_mean/* listNames */.Zv)(names)}.${meant}`;
}

;// CONCATENATED MODULE: ./build/core/compile/resolve-rule.js


/** The live rule that a file names by description or `{position}` (from 1); undefined once reported. */
function resolveRule(scope, written, pointer) {
    const { rules } = scope.configuration;
    if ((0,json/* isObject */.Gv)(written)) {
        const position = Number(written.position);
        const rule = rules[position - 1];
        if (rule !== undefined)
            return rule;
        const count = rules.length === 1 ? "1 rule" : `${rules.length} rules`;
        const message = `Flag ${JSON.stringify(scope.flag.key)} has ${count} in ${JSON.stringify(scope.environment)}, none at position ${position}.`;
        scope.report({ code: "unknown-rule", pointer, part: "value", message, hint: ruleHint(scope, undefined) });
        return undefined;
    }
    const found = rules.filter(({ description }) => description === written);
    if (found.length === 1)
        return found[0];
    const where = `Flag ${JSON.stringify(scope.flag.key)} has`;
    const name = `${JSON.stringify(written)} in ${JSON.stringify(scope.environment)}`;
    if (found.length > 1) {
        const positions = found.map((rule) => `{ position: ${rules.indexOf(rule) + 1} }`);
        const message = `${where} ${found.length} rules called ${name}.`;
        scope.report({
            code: "ambiguous-rule",
            pointer,
            part: "value",
            message,
            hint: `Say which: ${positions.join(" or ")}.`,
        });
    }
    else {
        const message = `${where} no rule ${name}.`;
        scope.report({ code: "unknown-rule", pointer, part: "value", message, hint: ruleHint(scope, String(written)) });
    }
    return undefined;
}
/** The live rule with the id that a file gives; undefined once reported. */
function knownRule(scope, id, pointer) {
    const rule = scope.configuration.rules.find((one) => one.id === id);
    if (rule !== undefined)
        return rule;
    const message = `Flag ${JSON.stringify(scope.flag.key)} has no rule with the id ${JSON.stringify(id)} in ${JSON.stringify(scope.environment)}.`;
    scope.report({ code: "unknown-rule", pointer, part: "value", message, hint: ruleHint(scope, undefined) });
    return undefined;
}
function ruleHint(scope, wanted) {
    const { rules } = scope.configuration;
    const names = rules.flatMap(({ description }) => (description ? [description] : []));
    if (rules.length === 0)
        return "It has no rules there.";
    if (names.length === 0)
        return "Its rules have no descriptions: name one by its place, { position: 1 }.";
    const near = wanted === undefined ? undefined : (0,did_you_mean/* closest */.kp)(wanted, names);
    const meant = near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`;
    const others = names.length < rules.length ? " The others have no description: { position: 1 } names one by its place." : "";
    return `${names.length === 1 ? "It has" : "Its rules are"} ${(0,did_you_mean/* listNames */.Zv)(names)}.${meant}${others}`;
}

;// CONCATENATED MODULE: ./build/core/compile/compile-instruction.js







/** One written instruction with every name turned into an id; names that do not fit are reported to the scope. */
function compileInstruction(scope, instruction, index) {
    const { kind, parameters } = instruction;
    const definition = instruction_kinds/* INSTRUCTION_KINDS */.x.find((one) => one.kind === kind);
    const written = { value: parameters, pointer: ["instructions", index, kind] };
    const rule = compile_instruction_readRule(scope, written, "ruleId", "rule");
    let compiled = {};
    for (const parameter of definition?.parameters ?? []) {
        if (!given(parameter, parameters))
            continue;
        compiled[parameter.name] = compileParameter(scope, parameter, written, rule);
    }
    if (definition?.serves === true)
        compiled = { ...compiled, ...compileServe(scope, written) };
    refuseExperiment(scope, kind, rule, written);
    if (kind === "updateRuleVariationOrRollout")
        compiled = keepBucketing(compiled, rule?.serve ?? null);
    if (kind === "updateFallthroughVariationOrRollout")
        compiled = keepBucketing(compiled, scope.configuration.fallthrough);
    return { kind, ...compiled };
}
function given({ name, readable }, parameters) {
    return Object.hasOwn(parameters, name) || (readable !== undefined && Object.hasOwn(parameters, readable));
}
function compileParameter(scope, parameter, written, rule) {
    const { name, readable = name, type } = parameter;
    const { value } = written;
    const list = () => (Array.isArray(value[name]) ? value[name] : []);
    const parts = () => list().map((part, index) => ({ value: part, pointer: at(written, name, index) }));
    switch (type) {
        case "rule":
            return (name === "ruleId" ? rule : compile_instruction_readRule(scope, written, name, readable))?.id ?? null;
        case "rules":
            return compileOrder(scope, written, name, readable);
        case "clause":
            return rule === undefined ? null : compile_instruction_readClause(scope, rule, written, name, readable);
        case "clauses":
            return rule === undefined ? null : compile_instruction_readClauses(scope, rule, written, name, readable);
        case "new-clause":
            return compileClause(value[name]);
        case "new-clauses":
            return list().map((clause) => compileClause(clause));
        case "new-rules":
            return parts().map((part) => compileRule(scope, part));
        case "new-targets":
            return parts().map((part) => compileTarget(scope, part));
        case "new-prerequisites":
            return parts().map((part) => compilePrerequisite(scope, part));
        case "prerequisite-variation":
            return compilePrerequisite(scope, written).variationId ?? null;
        case "variation":
            return compileVariation(scope, scope.flag, written) ?? null;
        default:
            return value[name] ?? null;
    }
}
function compile_instruction_readRule(scope, written, name, readable) {
    const { [name]: id, [readable]: reference } = written.value;
    if (typeof id === "string")
        return knownRule(scope, id, at(written, name));
    return reference === undefined ? undefined : resolveRule(scope, reference, at(written, readable));
}
function compile_instruction_readClause(scope, rule, written, name, readable) {
    const { [name]: id, [readable]: reference } = written.value;
    if (typeof id === "string")
        return knownClause(scope, rule, id, at(written, name)) ?? null;
    return resolveClause(scope, rule, reference ?? null, at(written, readable)) ?? null;
}
function compile_instruction_readClauses(scope, rule, written, name, readable) {
    const { [name]: ids, [readable]: references } = written.value;
    if (Array.isArray(ids)) {
        return ids.map((id, index) => knownClause(scope, rule, String(id), at(written, name, index)) ?? null);
    }
    const listed = Array.isArray(references) ? references : [];
    return listed.map((reference, index) => resolveClause(scope, rule, reference, at(written, readable, index)) ?? null);
}
function compileOrder(scope, written, name, readable) {
    const key = Array.isArray(written.value[name]) ? name : readable;
    const listed = written.value[key];
    const rules = listed.map((one, index) => {
        const pointer = at(written, key, index);
        return key === name ? knownRule(scope, String(one), pointer) : resolveRule(scope, one, pointer);
    });
    if (rules.includes(undefined))
        return [];
    const missing = scope.configuration.rules.filter((rule) => !rules.includes(rule));
    if (missing.length > 0 || new Set(rules).size < rules.length) {
        const names = missing.map((rule) => JSON.stringify(rule.description ?? `position ${scope.configuration.rules.indexOf(rule) + 1}`));
        const message = missing.length > 0 ? `The new order leaves out ${names.join(", ")}.` : "The new order names a rule twice.";
        const hint = "Name every rule of the flag once.";
        scope.report({ code: "incomplete-order", pointer: at(written, key), part: "key", message, hint });
    }
    return rules.map((rule) => rule?.id ?? null);
}
function compileRule(scope, written) {
    const { description, clauses, trackEvents } = written.value;
    return {
        ...(description === undefined ? {} : { description }),
        clauses: clauses.map((clause) => compileClause(clause)),
        ...compileServe(scope, written),
        ...(trackEvents === undefined ? {} : { trackEvents }),
    };
}
function compileTarget(scope, written) {
    const { contextKind, values } = written.value;
    return {
        ...(contextKind === undefined ? {} : { contextKind }),
        variationId: compileVariation(scope, scope.flag, written) ?? null,
        values: values ?? [],
    };
}
const REPLACES_SERVE = new Set(["updateRuleVariationOrRollout", "removeRule"]);
function refuseExperiment(scope, kind, rule, written) {
    const { fallthrough, rules } = scope.configuration;
    const touched = kind === "updateFallthroughVariationOrRollout"
        ? [fallthrough]
        : kind === "replaceRules"
            ? rules.map((one) => one.serve)
            : REPLACES_SERVE.has(kind) && rule !== undefined
                ? [rule.serve]
                : [];
    if (!touched.some((serve) => serve !== null && "rollout" in serve && serve.rollout.experiment))
        return;
    const message = `An experiment runs on the rollout that this instruction changes in ${JSON.stringify(scope.environment)}.`;
    const hint = "Stop the experiment in LaunchDarkly first; an instruction cannot keep it.";
    scope.report({ code: "experiment-rollout", pointer: written.pointer, part: "key", message, hint });
}

;// CONCATENATED MODULE: ./build/core/compile/compile-change.js




/** Compiles one change against the live flag; `prerequisites` are the flags that its prerequisite instructions name. */
function compileChange(change, flag, prerequisites, sha256) {
    const { environment } = change.resource;
    const configuration = flag.configurations[environment];
    const faults = [];
    const scope = { flag, environment, configuration, prerequisites, report: (fault) => faults.push(fault) };
    if (flag.archived) {
        const message = `Flag ${JSON.stringify(flag.key)} is archived.`;
        faults.push({
            code: "archived-flag",
            pointer: ["flag"],
            part: "value",
            message,
            hint: "Restore it in LaunchDarkly first.",
        });
    }
    const instructions = change.instructions.map((written, index) => compileInstruction(scope, written, index));
    if (faults.length === 0) {
        const result = effectOf(flag, environment, instructions, previewContext(prerequisites));
        if (result.ok) {
            const { effect } = result;
            const instructionsDigest = instructionsDigestOf(instructions, sha256);
            const meant = [...effect, ...prerequisiteValues(instructions, prerequisites)];
            const effectDigest = sha256(`flag-gitops effect v1\n${(0,json/* canonicalJson */.dj)(meant)}`);
            const lines = effectLines(flag, environment, effect, prerequisites);
            const warnings = warningsOf(result.configuration, effect);
            return { ok: true, compiled: { instructions, effect, lines, warnings, instructionsDigest, effectDigest } };
        }
        faults.push(refusal(change, result));
    }
    return { ok: false, diagnostics: faults.map((fault) => diagnosticOf(change, fault)) };
}
/** The values of the variations that prerequisites ask for: the index that a flag keeps serves whatever stands there. */
function prerequisiteValues(instructions, prerequisites) {
    const named = (0,json/* canonicalJson */.dj)(instructions);
    return [...prerequisites.values()]
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .flatMap(({ key, variations }) => variations
        .filter(({ id }) => named.includes(JSON.stringify(id)))
        .map(({ id, value }) => ({ path: `variations of ${key}/${id}`, before: value, after: value })));
}
function warningsOf(after, effect) {
    const onlyOff = effect.every(({ path }) => path === "on" || path === "offVariation" || isContext(path));
    return after.on || onlyOff ? [] : ["⚠️ Targeting is off here: this reaches nobody until the flag is turned on."];
}
/** SHA-256 of instructions as they are sent or returned: proof 1. */
function instructionsDigestOf(instructions, sha256) {
    return sha256(`flag-gitops instructions v1\n${(0,json/* canonicalJson */.dj)(instructions)}`);
}
/** Ids and look-ups for applying instructions in memory: new rules and clauses are numbered. */
function previewContext(prerequisites) {
    let count = 0;
    return {
        newId: () => {
            count += 1;
            return `new-${count}`;
        },
        prerequisiteVariation(key, variationId) {
            const index = prerequisites.get(key)?.variations.findIndex(({ id }) => id === variationId) ?? -1;
            return index < 0 ? undefined : index;
        },
    };
}
function refusal(change, result) {
    const kind = change.instructions[result.index]?.kind ?? "";
    return {
        code: "refused-instruction",
        pointer: ["instructions", result.index, kind],
        part: "key",
        message: `The instruction does not fit flag ${JSON.stringify(change.resource.flag)}: ${result.reason}`,
        hint: "Compare it with the flag as it is now in LaunchDarkly.",
    };
}
function diagnosticOf(change, fault) {
    const { code, pointer, part, message, hint } = fault;
    return { code, file: change.file, where: { document: change.document, pointer, part }, message, hint };
}

;// CONCATENATED MODULE: ./build/core/model/mark.js
const DIGEST = "[A-Za-z0-9_-]{43}";
const mark_MARK = new RegExp(`\\[flag-gitops v1 ([A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100})#([1-9][0-9]{0,9}) ([1-9][0-9]{0,14}) (${DIGEST}) (${DIGEST}) (${DIGEST})\\]$`);
/** The text of a mark, as it ends a request's description. */
function renderMark(mark) {
    const { repositoryName, pullRequest, repositoryId, change, instructions, effect } = mark;
    return `[flag-gitops v1 ${repositoryName}#${pullRequest} ${repositoryId} ${change} ${instructions} ${effect}]`;
}
/** The mark at the very end of a description, or undefined. */
function parseMark(description) {
    const found = mark_MARK.exec(description);
    if (found === null)
        return undefined;
    const [, repositoryName, pullRequest, repositoryId, change, instructions, effect] = found;
    return {
        repositoryName: repositoryName,
        repositoryId: Number(repositoryId),
        pullRequest: Number(pullRequest),
        change: change,
        instructions: instructions,
        effect: effect,
    };
}

;// CONCATENATED MODULE: ./build/commands/observe/read-requests.js



/** A request with its mark and digest, if it carries a mark of this repository. */
function asMarked({ sha256 }, { repository }, request) {
    const mark = parseMark(request.description);
    if (mark?.repositoryId !== repository.id)
        return undefined;
    return { request, mark, heldDigest: instructionsDigestOf(request.instructions, sha256) };
}
/** A request with its mark and digest, if it carries our mark for this pull request. */
function asOurs(world, pullRequest, request) {
    const marked = asMarked(world, pullRequest, request);
    return marked?.mark.pullRequest === pullRequest.number ? marked : undefined;
}
/**
 * The requests of one resource: ours, the live ones read whole since only that tells what the environment asks of
 * approvals, and what other pull requests asked for.
 */
async function readRequests(world, provider, pullRequest, resource) {
    const listed = await provider.readRequests(resource);
    const marked = listed.flatMap((request) => asMarked(world, pullRequest, request) ?? []);
    const isOurs = ({ mark }) => mark.pullRequest === pullRequest.number;
    const requests = await Promise.all(marked.filter(isOurs).map(async (one) => {
        if (one.request.status === "completed" || one.request.status === "failed")
            return one;
        const whole = await provider.readRequest(one.request.id, resource);
        return whole === undefined ? undefined : asOurs(world, pullRequest, whole);
    }));
    const others = marked
        .filter((one) => !isOurs(one))
        .map((one) => ({
        pullRequest: one.mark.pullRequest,
        change: one.mark.change,
        live: isLive(one),
        completed: one.request.status === "completed",
    }));
    return { requests: requests.filter((one) => one !== undefined), others };
}

;// CONCATENATED MODULE: ./build/commands/observe/observe-resources.js







/** Asks the provider about resources: one list of requests for each, one flag for those that must be compiled. */
async function observeResources(world, provider, pullRequest, wanted) {
    const readFlag = createFlagReader(provider, wanted);
    return Promise.all(wanted.map(async (one) => {
        const { diagnostics = [], ...rest } = one;
        const plain = { ...rest, requests: [], others: [], diagnostics, unread: false };
        try {
            const read = { ...plain, ...(await readRequests(world, provider, pullRequest, one.resource)) };
            const successor = await readSuccessor(world, pullRequest, read);
            const observed = { ...read, ...(successor === undefined ? {} : { successor }) };
            const gone = pullRequest.state === "merged" && !one.onBase;
            if (one.change === undefined || gone || diagnostics.length > 0 || isSettled(observed))
                return observed;
            const result = await compile(world, one.change, readFlag);
            return result.ok
                ? { ...observed, compiled: result.compiled }
                : { ...observed, diagnostics: result.diagnostics };
        }
        catch (error) {
            if (error instanceof Failure)
                return { ...plain, failure: error };
            throw error;
        }
    }));
}
/** A later pull request that asks for the very same change, if it is merged too: only then has it taken this one's place. */
async function readSuccessor(world, { number, state }, observed) {
    const { change, others, onBase } = observed;
    if (state !== "merged" || !onBase || pickRequest(observed).same !== undefined)
        return undefined;
    const later = others.filter((other) => other.pullRequest > number && other.change === change?.digest);
    const standing = later.filter(({ live, completed }) => live || completed).map((other) => other.pullRequest);
    for (const other of [...new Set(standing)].sort((a, b) => b - a)) {
        if ((await world.host.readPullRequest(other)).state === "merged")
            return other;
    }
    return undefined;
}
/** Reads each flag once for all environments that the changes name. */
function createFlagReader(provider, wanted) {
    const readings = new Map();
    const read = (project, flag, environments) => {
        const key = JSON.stringify([project, flag, environments]);
        const known = readings.get(key) ?? provider.readFlag(project, flag, environments);
        readings.set(key, known);
        return known;
    };
    return async (project, flag, environment) => {
        const named = wanted.flatMap(({ resource }) => resource.project === project && resource.flag === flag ? [resource.environment] : []);
        const environments = [...new Set([...named, environment])].sort();
        const reading = await read(project, flag, environments);
        const anothers = !reading.found && reading.missing === "environment" && reading.name !== environment;
        return anothers ? read(project, flag, [environment]) : reading;
    };
}
async function compile(world, change, readFlag) {
    const { project, flag, environment } = change.resource;
    const keys = prerequisiteKeys(change.instructions);
    const [reading, ...others] = await Promise.all([flag, ...keys].map((key) => readFlag(project, key, environment)));
    if (reading?.found !== true)
        return { ok: false, diagnostics: [unknownName(change, reading)] };
    const prerequisites = new Map();
    for (const other of others)
        if (other.found)
            prerequisites.set(other.flag.key, other.flag);
    return compileChange(change, reading.flag, prerequisites, world.sha256);
}
function unknownName(change, reading) {
    const { missing, name } = reading;
    const { project } = change.resource;
    const where = missing === "project" ? "LaunchDarkly" : `Project ${JSON.stringify(project)}`;
    return {
        code: `unknown-${missing}`,
        file: change.file,
        where: { document: change.document, pointer: [missing], part: "value" },
        message: `${where} has no ${missing} ${JSON.stringify(name)}.`,
        hint: observe_resources_hintFor(change, reading),
    };
}
function observe_resources_hintFor(change, { missing, name, candidates }) {
    if (candidates.length === 0) {
        return `Check the key of the ${missing}; the token must be allowed to see ${(0,model_change/* resourceName */.I)(change.resource)}.`;
    }
    const near = (0,did_you_mean/* closest */.kp)(name, candidates);
    return `It has ${(0,did_you_mean/* listNames */.Zv)(candidates)}.${near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`}`;
}

;// CONCATENATED MODULE: ./build/commands/act/apply-request.js

/** How long a run waits for the provider to show what became of a write whose answer was lost, in milliseconds. */
const SETTLE = [500, 1_500, 3_000];
/** Applies a request; after an unknown outcome it only reads, for at most five seconds. */
async function applyRequest(world, provider, { url, mergeSha }, resource, { id }) {
    try {
        return await provider.applyRequest(id, resource, `Applied for ${url}, merged as ${mergeSha}.`);
    }
    catch (error) {
        if (!(error instanceof Failure) || error.outcome !== "unknown")
            throw error;
        for (const wait of SETTLE) {
            await world.clock.sleep(wait);
            const request = await readQuietly(provider, id, resource);
            if (request !== undefined && request.status !== "pending" && request.status !== "unknown")
                return request;
        }
        const message = `LaunchDarkly did not say whether approval request ${id} was applied.`;
        const hint = "A later run reads it again and applies it if it was not.";
        throw new Failure("apply-unknown", message, { hint, outcome: "unknown", cause: error });
    }
}
/** A request as it is now; undefined if it is gone or cannot be read, since either way nothing more is known. */
async function readQuietly(provider, id, resource) {
    try {
        return await provider.readRequest(id, resource);
    }
    catch (error) {
        if (error instanceof Failure)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/commands/act/create-request.js



/** How long a run waits for the provider to show a request whose answer was lost, in milliseconds. */
const create_request_SETTLE = 500;
/** Creates the request of a change. With a `failure` it exists all the same: it could not be read whole. */
async function createRequest(world, provider, pullRequest, resource, { change, compiled }) {
    const mark = renderMark({
        repositoryName: pullRequest.repository.name,
        repositoryId: pullRequest.repository.id,
        pullRequest: pullRequest.number,
        change: change.digest,
        instructions: compiled.instructionsDigest,
        effect: compiled.effectDigest,
    });
    const ticket = change.ticket === undefined ? "" : `${change.ticket}. `;
    const draft = {
        resource,
        description: `${change.description} ${mark}`,
        instructions: compiled.instructions,
        comment: `${ticket}Requested by ${pullRequest.url}; it is applied when that pull request is merged.`,
    };
    const find = async () => {
        const { requests } = await readRequests(world, provider, pullRequest, resource);
        return requests.find((one) => one.mark.change === change.digest);
    };
    const created = await createOnce(world, provider, draft, find);
    if ("mark" in created)
        return { ours: created };
    // Only reading it tells what the environment asks of approvals; it exists, whether or not it can be read.
    const whole = await provider.readRequest(created.id, resource).catch((error) => {
        if (error instanceof Failure)
            return error;
        throw error;
    });
    const failure = whole instanceof Failure ? { failure: whole } : {};
    const ours = asOurs(world, pullRequest, whole === undefined || whole instanceof Failure ? created : whole);
    if (ours !== undefined)
        return { ours, ...failure };
    const message = `LaunchDarkly created approval request ${created.id} without the mark that was sent.`;
    throw new Failure("unreadable-answer", message, { hint: "Delete that request in LaunchDarkly and run again." });
}
/** Creates a request; after an unknown outcome it looks before it tries once more. */
async function createOnce(world, provider, draft, find) {
    try {
        return await provider.createRequest(draft);
    }
    catch (error) {
        if (!(error instanceof Failure) || error.outcome !== "unknown")
            throw error;
        await world.clock.sleep(create_request_SETTLE);
        return (await find()) ?? provider.createRequest(draft);
    }
}

;// CONCATENATED MODULE: ./build/commands/act/carry-out.js





/** Carries out the actions of one resource in order and returns it as it is then; stops at the first that fails. */
async function carry_out_carryOut(world, provider, pullRequest, observed, actions) {
    let state = observed;
    for (const action of actions) {
        try {
            state = await carry_out_carryOutOne(world, provider, pullRequest, state, action);
        }
        catch (error) {
            if (!(error instanceof Failure))
                throw error;
            return { ...state, failure: error };
        }
    }
    return state;
}
async function carry_out_carryOutOne(world, provider, pullRequest, state, action) {
    const name = (0,model_change/* resourceName */.I)(state.resource);
    switch (action.do) {
        case "withdraw": {
            await provider.withdrawRequest(action.request.id);
            world.log.info(`${name}: withdrew approval request ${action.request.id}. ${action.why}`);
            return { ...state, requests: state.requests.filter(({ request }) => request.id !== action.request.id) };
        }
        case "create": {
            const { ours, failure } = await createRequest(world, provider, pullRequest, state.resource, action);
            world.log.info(`${name}: opened approval request ${ours.request.id}.`);
            return { ...state, requests: [...state.requests, ours], ...(failure === undefined ? {} : { failure }) };
        }
        case "apply": {
            const request = await applyRequest(world, provider, pullRequest, state.resource, action.request);
            world.log.info(`${name}: applied approval request ${request.id}; it is ${request.status}.`);
            const requests = state.requests.map((one) => one.request.id === request.id ? (asOurs(world, pullRequest, request) ?? { ...one, request }) : one);
            const after = { ...state, requests };
            return request.status === "pending" || request.status === "unknown"
                ? { ...after, failure: notApplied(request) }
                : after;
        }
    }
}
function notApplied(request) {
    const message = `LaunchDarkly accepted the apply of approval request ${request.id} but still calls it ${request.status}.`;
    return new Failure("not-applied", message, {
        hint: "Run again; it is not repeated if it was applied.",
        outcome: "unknown",
    });
}

;// CONCATENATED MODULE: ./build/commands/act/settle.js






/** The resources that git names, then those that are only hinted at: their requests must go if the files do not say so. */
function wantedOf(desired, stage, scope, hints) {
    const named = desired.changes.map((change) => ({
        resource: change.resource,
        ...(stage === "closed" ? {} : { change }),
        onBase: desired.onBase.has(change),
        diagnostics: desired.faults.get(change) ?? [],
        ...(desired.unclear.has(change) ? { failure: desired.unclear.get(change) } : {}),
    }));
    const hinted = distinct(hints).map((resource) => ({ resource, onBase: false }));
    const others = hinted.filter(({ resource }) => !named.some((one) => sameResource(one.resource, resource)));
    if (scope === "full")
        return { ask: [...named, ...others], tell: [] };
    const told = named.filter(({ change }) => change !== undefined);
    // Nothing is asked for from another branch; what was asked for before the pull request came here must go.
    return { ask: scope === "elsewhere" ? hinted : [], tell: told };
}
/** Reads what the provider holds, and returns how to settle it: decide, do, and decide again. */
async function observeAndSettle(world, pullRequest, stage, scope, { ask, tell }) {
    const { provider } = world;
    const asked = provider === undefined ? [] : await observeResources(world, provider, pullRequest, ask);
    const seen = [...asked, ...tell.map((one) => unread(one, stage, scope))];
    return { seen, settle: (setting) => settle(world, provider, pullRequest, seen, setting) };
}
function unread(wanted, stage, scope) {
    const { diagnostics = [], ...rest } = wanted;
    const plain = { ...rest, requests: [], others: [], diagnostics, unread: true };
    if (stage !== "merged" || scope !== "validated")
        return plain;
    const message = "The merged change was not applied: the input launchdarkly-access-token is missing.";
    const hint = "Give the merge job the token; a later run applies what was approved.";
    return { ...plain, failure: new Failure("no-credentials", message, { hint }) };
}
/** Changes of a merged pull request one after another, the others at once. */
async function settle(world, provider, pullRequest, seen, setting) {
    const one = async (observed) => {
        const { actions, verdict } = decide(observed, setting);
        if (provider === undefined || actions.length === 0) {
            return { observed, verdict, tried: triedToApply(observed, verdict.result, setting) };
        }
        const after = await carry_out_carryOut(world, provider, pullRequest, observed, actions);
        return { observed: after, verdict: verdictOf(after, setting), tried: true };
    };
    if (setting.stage !== "merged")
        return Promise.all(seen.map(one));
    const outcomes = [];
    for (const observed of seen)
        outcomes.push(await one(observed));
    return outcomes;
}
function triedToApply({ failure }, result, { stage, allowed }) {
    return failure !== undefined || (stage === "merged" && result === "refused" && allowed.has("apply"));
}
function sameResource(a, b) {
    return a.provider === b.provider && (0,model_change/* resourceName */.I)(a) === (0,model_change/* resourceName */.I)(b);
}
function distinct(resources) {
    return resources.filter((one, index) => resources.findIndex((other) => sameResource(one, other)) === index);
}

;// CONCATENATED MODULE: ./build/commands/act/sync-pull-request.js









/** Looks at one pull request afresh, does what its state calls for and reports it; doing it again changes nothing. */
async function syncPullRequest(world, sighting, options, shared) {
    const pullRequest = await world.host.readPullRequest(sighting.pullRequest);
    const stage = pullRequest.state === "open" && pullRequest.draft ? "draft" : pullRequest.state;
    try {
        return await decided(world, pullRequest, stage, sighting.resources, options, shared);
    }
    catch (error) {
        if (!(error instanceof Failure))
            throw error;
        return undecided(world, pullRequest, stage, error);
    }
}
async function decided(world, pullRequest, stage, sighted, options, { readTip, readConfig, sweep }) {
    const { host, matchesGlob } = world;
    const history = createHistory(host, readTip, pullRequest, stage);
    const changed = await host.readChangedFiles(pullRequest);
    const config = await readConfig(pullRequest, changed, history);
    const globs = options.paths.length > 0 ? [options.paths] : config.paths;
    const isChangeFile = (path) => globs.every((list) => list.some((glob) => matchesGlob(path, glob)));
    const files = changed.filter(({ path }) => isChangeFile(path));
    const ended = stage === "merged" || stage === "closed";
    const plain = limitsOf(world, config, pullRequest, stage);
    const read = () => readDesired(world, history, files, stage === "merged", isChangeFile);
    const { desired, limits } = await readOrLost(stage, plain, ended && plain.scope === "elsewhere" ? undefined : read);
    const known = { pullRequest, stage, sources: desired.sources, failures: [], ...limits };
    if (options.command === "validate")
        return validated(known, desired);
    const asked = desired.changes.length + sighted.length > 0;
    if (sweep && ended && !asked && desired.diagnostics.length === 0)
        return nothing(known);
    const standing = await readStanding(world, pullRequest, !ended || asked);
    const hints = [...sighted, ...standing.remembered];
    const wanted = wantedOf(desired, stage, limits.scope, hints);
    const { seen, settle } = await observeAndSettle(world, pullRequest, stage, limits.scope, wanted);
    const standings = await settle(await settingOf(world, options, pullRequest, stage, desired, seen));
    const misfits = seen.filter(({ onBase }) => stage !== "merged" || onBase).flatMap((one) => one.diagnostics);
    const diagnostics = stage === "closed" ? [] : [...new Set([...desired.diagnostics, ...misfits])];
    const results = standings.map(({ verdict }) => verdict.result);
    const outcome = {
        ...known,
        diagnostics,
        standings,
        result: worstOf(desired.diagnostics.length > 0 ? [...results, "invalid"] : results),
        remembered: rememberedOf(standings, limits, hints),
    };
    // Without credentials nothing is known of the requests of a closed pull request, so nothing is said of them.
    if (stage === "closed" && limits.scope === "validated")
        return outcome;
    const quiet = ended && standings.length === 0 && standing.comments.length === 0;
    return quiet ? outcome : reported(world, outcome, standing);
}
/** What git asks for; nothing, and a notice, where the merge is not to be found on the base branch any more. */
async function readOrLost(stage, limits, read) {
    if (read === undefined)
        return { desired: NOTHING, limits };
    try {
        const desired = await read();
        return { desired: stage === "closed" ? { ...desired, diagnostics: [] } : desired, limits };
    }
    catch (error) {
        const lost = error instanceof Failure && (error.code === "merge-commit-lost" || error.code === "base-branch-lost");
        if ((stage !== "merged" && stage !== "closed") || !lost)
            throw error;
        return { desired: NOTHING, limits: { ...limits, notices: [...limits.notices, `${error.message} ${error.hint}`] } };
    }
}
/** What a later run must look at even if the files no longer say so: what lives, what was applied, what was not asked. */
function rememberedOf(standings, { scope }, hints) {
    const found = standings.filter(({ observed }) => (observed.change !== undefined && scope !== "elsewhere") ||
        observed.failure !== undefined ||
        observed.requests.some(({ request }) => request.status !== "failed"));
    const named = found.map(({ observed }) => observed.resource);
    const unasked = scope === "validated" ? hints : [];
    return [...new Map([...named, ...unasked].map((one) => [`${one.provider} ${(0,model_change/* resourceName */.I)(one)}`, one])).values()];
}
function nothing(known) {
    return { ...known, result: "none", standings: [], diagnostics: [], remembered: [] };
}
function validated(known, { changes, diagnostics }) {
    const standings = changes.map((change) => {
        const observed = { resource: change.resource, change, requests: [], others: [], diagnostics: [] };
        const verdict = {
            result: "valid",
            conclusion: null,
            title: "Validated",
            reason: "Nothing else was asked for.",
        };
        return { observed: { ...observed, onBase: false, unread: true }, verdict, tried: false };
    });
    const result = diagnostics.length > 0 ? "invalid" : known.sources.size === 0 ? "none" : "valid";
    return { ...known, scope: "validated", notices: [], diagnostics, standings, result, remembered: [] };
}

;// CONCATENATED MODULE: ./build/commands/observe/read-config.js


/** Where change files are looked for if nobody says. */
const DEFAULT_PATHS = ["flags/**/*.{yml,yaml}"];
/**
 * A reader that asks GitHub once for each commit. The config stands at the tip of the base branch, its `branches` at
 * that of the default branch. A pull request that edits it needs the config from before its edits to agree as well.
 */
function createConfigReader(host, readTip, path) {
    const readings = new Map();
    const read = (commit) => {
        const known = readings.get(commit) ?? host.readFile(commit, path).then((text) => parseConfig(path, text));
        readings.set(commit, known);
        return known;
    };
    return async ({ baseBranch, repository }, changed, history) => {
        const edited = changed.some((file) => file.path === path || file.previousPath === path);
        const main = await readTip(repository.defaultBranch).then(read);
        const base = baseBranch === repository.defaultBranch ? main : await readTip(baseBranch).then(read, settingsOfLost);
        const branches = main.branches ?? [repository.defaultBranch];
        if (!edited || !branches.includes(baseBranch))
            return { paths: [base.paths ?? DEFAULT_PATHS], branches, edited };
        const before = await history.mergeBase().then(read);
        const allowedBefore = before.branches ?? [repository.defaultBranch];
        return {
            paths: [base.paths ?? DEFAULT_PATHS, before.paths ?? DEFAULT_PATHS],
            branches: branches.filter((branch) => allowedBefore.includes(branch)),
            edited,
        };
    };
}
/** A base branch that is gone says nothing; any other failure stays one. */
function settingsOfLost(error) {
    if (error instanceof Failure && error.code === "base-branch-lost")
        return {};
    throw error;
}
async function parseConfig(path, text) {
    if (text === undefined)
        return {};
    const { parseSource } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(109)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6109));
    const source = parseSource(path, text);
    if (source.diagnostics[0]?.code === "empty-file")
        throw invalid(path, "it is empty; delete it to use the defaults");
    const fault = source.diagnostics[0];
    if (fault !== undefined)
        throw invalid(path, `line ${source.placeOf(fault.where).line}: ${fault.message.replace(/\.$/, "")}`);
    const value = source.documents[0]?.value;
    if (!(0,json/* isObject */.Gv)(value))
        throw invalid(path, "it is not a mapping");
    const unknown = Object.keys(value).find((key) => key !== "paths" && key !== "branches");
    if (unknown !== undefined)
        throw invalid(path, `the key ${JSON.stringify(unknown)} is not known`);
    return {
        ...(value.paths === undefined ? {} : { paths: texts(path, "paths", value.paths) }),
        ...(value.branches === undefined ? {} : { branches: texts(path, "branches", value.branches) }),
    };
}
function texts(path, key, value) {
    const good = Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string" && one !== "");
    if (!good)
        throw invalid(path, `${key} is not a list of texts`);
    return value;
}
function invalid(path, why) {
    const hint = "Mend it on the base branch; until then nothing is requested or applied.";
    return new Failure("invalid-config", `The config ${JSON.stringify(path)} is not valid: ${why}.`, { hint });
}

;// CONCATENATED MODULE: ./build/commands/observe/sightings.js


const MERGED_WITHIN = 30 * 24 * 60 * 60 * 1_000;
/** Reads which pull requests the commits of a push belong to. */
async function readPullRequestsOfCommits({ host }, commits) {
    const found = await Promise.all([...new Set(commits)].map((sha) => host.readPullRequestsOfCommit(sha)));
    const numbers = [...new Set(found.flat())].sort((a, b) => a - b);
    return numbers.map((pullRequest) => ({ pullRequest, resources: [] }));
}
/**
 * Reads which pull requests may need a look without an event: those that live requests with a mark of this repository
 * name, however long ago, then the open ones and those merged in the last 30 days, the newest first. Without the
 * provider's list the others are looked at all the same.
 */
async function readOutstandingPullRequests(world, repositoryId) {
    const { host, clock } = world;
    const [open, merged, outstanding] = await Promise.all([
        host.readOpenPullRequests(),
        host.readPullRequestsMergedSince(clock.now() - MERGED_WITHIN),
        readMarked(world, repositoryId),
    ]);
    const { marked, failures } = outstanding;
    const others = [...new Set([...open, ...merged])].filter((number) => !marked.has(number)).sort((a, b) => b - a);
    const numbers = [...[...marked.keys()].sort((a, b) => a - b), ...others];
    return {
        sightings: numbers.map((pullRequest) => ({ pullRequest, resources: marked.get(pullRequest) ?? [] })),
        failures,
    };
}
async function readMarked({ provider }, repositoryId) {
    const marked = new Map();
    try {
        for (const { request, resource } of (await provider?.readOutstandingRequests()) ?? []) {
            const mark = parseMark(request.description);
            if (mark?.repositoryId !== repositoryId)
                continue;
            marked.set(mark.pullRequest, [...(marked.get(mark.pullRequest) ?? []), resource]);
        }
        return { marked, failures: [] };
    }
    catch (error) {
        if (error instanceof Failure)
            return { marked, failures: [error] };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/commands/sync.js






/** Runs the loop for every pull request that the event points at; one that fails stops no other. */
async function sync(world, target, options) {
    const { sightings, failures: unlisted } = await readSightings(world, target);
    const sweep = "outstandingOf" in target;
    if (sightings.length === 0)
        world.log.info("No pull request belongs to this event: nothing is asked for.");
    const readTip = createTipReader(world.host);
    const shared = { readTip, readConfig: createConfigReader(world.host, readTip, options.configPath), sweep };
    const pullRequests = [];
    const failures = [...unlisted];
    for (const sighting of sightings) {
        try {
            pullRequests.push(await syncPullRequest(world, sighting, options, shared));
        }
        catch (error) {
            if (!(error instanceof Failure))
                throw error;
            failures.push(error);
        }
    }
    // The order of looking depends on what is live; what is told does not.
    pullRequests.sort((a, b) => a.pullRequest.number - b.pullRequest.number);
    const results = pullRequests.map(({ result }) => result);
    return { result: worstOf(failures.length > 0 ? [...results, "failed"] : results), pullRequests, failures, sweep };
}
async function readSightings(world, target) {
    if ("outstandingOf" in target)
        return readOutstandingPullRequests(world, target.outstandingOf);
    if ("commits" in target)
        return { sightings: await readPullRequestsOfCommits(world, target.commits), failures: [] };
    return { sightings: [{ pullRequest: target.pullRequest, resources: [] }], failures: [] };
}

;// CONCATENATED MODULE: ./build/io/redact.js
const KEY_SHAPE = "(?:api|sdk|mob)-[0-9a-f-]{36}";
const HIDDEN = "***";
/** A function that hides these secrets in a text, raw, base64 and URL-encoded, and whatever looks like a LaunchDarkly key. */
function createRedactor(secrets) {
    const forms = secrets.filter((secret) => secret !== "").flatMap(formsOf);
    const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
    // Letter case is ignored: URL encoding may write %2B or %2b.
    const pattern = new RegExp([...longestFirst.map(literally), KEY_SHAPE].join("|"), "gi");
    return (text) => text.replaceAll(pattern, HIDDEN);
}
function formsOf(secret) {
    const bytes = Buffer.from(secret, "utf8");
    const base64 = bytes.toString("base64");
    return [
        secret,
        base64,
        base64.replace(/=+$/, ""),
        bytes.toString("base64url"),
        encodeURIComponent(secret.toWellFormed()),
    ];
}
function literally(text) {
    return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = require("node:timers/promises");
;// CONCATENATED MODULE: ./build/github/client/fields.js

/** An answer of GitHub lacks a field, or holds something else than documented there. */
class Unreadable extends Error {
    constructor(what) {
        super(what);
        this.name = "Unreadable";
    }
}
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** True for the full id of a git object, false for the name of a branch. */
function isSha(value) {
    return typeof value === "string" && SHA.test(value);
}
/** The body itself, which must be an object. */
function object(body) {
    return (0,json/* isObject */.Gv)(body) ? body : fields_refuse("the body");
}
/** The objects of a list. */
function objects(body) {
    return Array.isArray(body) ? body.map(object) : fields_refuse("the list");
}
/** The object under a key. */
function child(from, key) {
    const value = from[key];
    return (0,json/* isObject */.Gv)(value) ? value : fields_refuse(key);
}
/** The object under a key, or undefined where GitHub writes null. */
function optionalChild(from, key) {
    return from[key] == null ? undefined : child(from, key);
}
/** The text under a key. */
function fields_text(from, key) {
    const value = from[key];
    return typeof value === "string" ? value : fields_refuse(key);
}
/** The text under a key, or undefined where GitHub writes null or nothing. */
function optionalText(from, key) {
    return from[key] == null ? undefined : fields_text(from, key);
}
/** The whole number, zero or more, under a key. */
function fields_count(from, key) {
    const value = from[key];
    return Number.isSafeInteger(value) && value >= 0 ? value : fields_refuse(key);
}
/** The truth value under a key. */
function truth(from, key) {
    const value = from[key];
    return typeof value === "boolean" ? value : fields_refuse(key);
}
/** The git object id under a key. */
function sha(from, key) {
    const value = from[key];
    return isSha(value) ? value : fields_refuse(key);
}
/** The time under a key, which GitHub writes in ISO 8601, in Unix milliseconds. */
function time(from, key) {
    const value = Date.parse(fields_text(from, key));
    return Number.isNaN(value) ? fields_refuse(key) : value;
}
/**
 * The text of a file, which GitHub sends as base64 with its size; undefined where it is not UTF-8. A byte order mark
 * stays, since it is part of the file.
 */
function fileText(from) {
    if (fields_text(from, "encoding") !== "base64")
        return fields_refuse("encoding");
    const bytes = Buffer.from(fields_text(from, "content"), "base64");
    if (bytes.length !== fields_count(from, "size"))
        return fields_refuse("content");
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function fields_refuse(what) {
    throw new Unreadable(what);
}

;// CONCATENATED MODULE: ./build/github/client/keep.js
/** Remembers an answer while it is awaited and after, but no failure. */
function keep(known, key, reading) {
    known.set(key, reading);
    reading.catch(() => known.delete(key));
    return reading;
}

;// CONCATENATED MODULE: ./build/github/blobs.js



const TOO_LARGE = { refused: "too-large" };
/** Reads the text of blobs, each once; `sizes`, in bytes by object id, spares the download of those too large. */
function createBlobReader(client, sizes) {
    const known = new Map();
    function readBlob(blob, limit) {
        const key = `${blob} ${limit}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const reading = (sizes.get(blob) ?? 0) > limit
            ? Promise.resolve(TOO_LARGE)
            : client.ask(askForBlob(blob), (body) => decodeBlob(object(body), limit));
        return keep(known, key, reading);
    }
    return async (blobs, limit) => new Map(await Promise.all([...new Set(blobs)].map(async (blob) => [blob, await readBlob(blob, limit)])));
}
function askForBlob(blob) {
    return {
        does: `read the file ${blob}`,
        permission: "contents: read",
        route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
        parameters: { file_sha: blob },
    };
}
function decodeBlob(body, limit) {
    if (fields_count(body, "size") > limit)
        return TOO_LARGE;
    const decoded = fileText(body);
    return decoded === undefined ? { refused: "not-utf8" } : { text: decoded };
}
/** The text of a file of a commit, or undefined if there is none; a link, a directory or no text is a failure. */
async function readFile(client, commit, path) {
    const ask = {
        does: `read ${path} at ${commit}`,
        permission: "contents: read",
        route: "GET /repos/{owner}/{repo}/contents/{path}",
        parameters: { path, ref: commit },
    };
    try {
        return await client.ask(ask, (body) => decodeFile(body, commit, path));
    }
    catch (error) {
        if (error instanceof Failure && error.status === 404)
            return undefined;
        throw error;
    }
}
function decodeFile(body, commit, path) {
    if (Array.isArray(body) || object(body).type !== "file")
        throw notAFile(commit, path, "is not a regular file");
    if (object(body).encoding === "none")
        throw notAFile(commit, path, "is larger than 1 MB");
    const decoded = fileText(object(body));
    if (decoded === undefined)
        throw notAFile(commit, path, "is not UTF-8 text");
    return decoded;
}
function notAFile(commit, path, reason) {
    return new Failure("unreadable-file", `The file ${path} at ${commit} ${reason}.`, {
        hint: "Make it a regular file of UTF-8 text.",
    });
}

;// CONCATENATED MODULE: ./build/github/check-runs.js

/** Limits of https://docs.github.com/rest/checks/runs */
const MOST_ANNOTATIONS = 50;
const check_runs_LONGEST_SUMMARY = 65_535;
const LONGEST_TITLE = 255;
/** Reads the latest check run of each name on a commit. */
async function readCheckRuns(client, commit) {
    const ask = {
        does: `list the check runs of ${commit}`,
        permission: "checks: read",
        route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
        parameters: { ref: commit, filter: "latest" },
    };
    return client.all(ask, (body) => objects(object(body).check_runs).map(decodeCheckRun));
}
function decodeCheckRun(body) {
    const app = optionalChild(body, "app");
    const output = child(body, "output");
    return {
        id: fields_count(body, "id"),
        app: app === undefined ? "" : (optionalText(app, "slug") ?? ""),
        name: fields_text(body, "name"),
        externalId: optionalText(body, "external_id") ?? "",
        conclusion: optionalText(body, "conclusion") ?? null,
        title: optionalText(output, "title") ?? "",
        summary: optionalText(output, "summary") ?? "",
        annotationCount: fields_count(output, "annotations_count"),
    };
}
/** Creates a check run on a commit, with all its annotations, which take a request for every fifty. */
async function createCheckRun(client, commit, content) {
    const [first = [], ...rest] = inFifties(content.annotations.map(encodeAnnotation));
    const ask = {
        does: `create the check run "${content.name}"`,
        permission: "checks: write",
        route: "POST /repos/{owner}/{repo}/check-runs",
        parameters: { ...encode(content, first), head_sha: commit },
    };
    const created = await client.ask(ask, (body) => decodeCheckRun(object(body)));
    for (const annotations of rest)
        await patch(client, created.id, content.name, { output: encodeOutput(content, annotations) });
    return { ...created, annotationCount: content.annotations.length };
}
/** Changes a check run; the annotations that it has stay, since GitHub only ever adds some. */
async function updateCheckRun(client, id, content) {
    await patch(client, id, content.name, encode(content, []));
}
async function patch(client, id, name, body) {
    const ask = {
        does: `update the check run "${name}"`,
        permission: "checks: write",
        route: "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
        parameters: { ...body, check_run_id: id },
    };
    await client.ask(ask, (answer) => fields_count(object(answer), "id"));
}
function encode(content, annotations) {
    const { name, externalId, conclusion } = content;
    const state = conclusion === null ? { status: "in_progress" } : { status: "completed", conclusion };
    return { name, external_id: externalId, ...state, output: encodeOutput(content, annotations) };
}
function encodeOutput(content, annotations) {
    return {
        title: content.title.slice(0, LONGEST_TITLE).toWellFormed(),
        summary: content.summary.slice(0, check_runs_LONGEST_SUMMARY).toWellFormed(),
        ...(annotations.length === 0 ? {} : { annotations }),
    };
}
/** GitHub takes columns only where an annotation starts and ends on one line. */
function encodeAnnotation(annotation) {
    const { path, startLine, endLine, startColumn, endColumn, title, message } = annotation;
    const oneLine = startLine === endLine;
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        ...(oneLine && startColumn !== undefined ? { start_column: startColumn } : {}),
        ...(oneLine && endColumn !== undefined ? { end_column: endColumn } : {}),
        annotation_level: "failure",
        title: title.slice(0, LONGEST_TITLE).toWellFormed(),
        message,
    };
}
function inFifties(items) {
    const groups = [];
    for (let from = 0; from < items.length; from += MOST_ANNOTATIONS)
        groups.push(items.slice(from, from + MOST_ANNOTATIONS));
    return groups;
}

;// CONCATENATED MODULE: ./build/io/http/http-failures.js

/** What is said to whoever sent a write of which nobody knows whether it took effect. */
const UNKNOWN_HINT = "Whether it took effect is not known: run again; a run reads before it writes.";
/** The failure of a request that got no answer; a write that may have arrived has an unknown outcome. */
function unreachable(service, host, none, write, deadline) {
    const code = none.timedOut ? "TIMEOUT" : codeOf(none.error);
    const unsent = REASONS.find(({ codes }) => codes.test(code));
    const reason = none.timedOut
        ? `there was no answer within ${deadline / 1000} s`
        : (unsent?.reason ?? `the connection broke (${code})`);
    const outcome = write && unsent === undefined ? "unknown" : "none";
    const hint = outcome === "unknown" ? UNKNOWN_HINT : (unsent?.hint ?? "Run again once it answers.");
    return new Failure("unreachable", `${service.name} at ${host} could not be reached: ${reason}.`, {
        hint: hint.replace("{input}", service.addressInput),
        outcome,
        cause: none.error,
    });
}
/** The failure of a request that was sent elsewhere, where the token must not go. */
function redirected(service, host, status) {
    return new Failure("redirected", `${service.name} at ${host} answered with a redirect (${status}), which is not followed.`, {
        hint: `Set \`${service.addressInput}\` to the address that answers itself.`,
        status,
    });
}
/** The failure of a success whose body cannot be believed. `reason` ends the sentence that begins "answered". */
function unreadableAnswer(service, reason, write, status) {
    return new Failure("unreadable-answer", `${service.name} answered ${reason}.`, {
        hint: write
            ? UNKNOWN_HINT
            : `Check that \`${service.addressInput}\` is the address of its API and that no proxy answers instead.`,
        outcome: write ? "unknown" : "none",
        status,
    });
}
/** What Node says when a request was never sent. */
const REASONS = [
    {
        codes: /^(ENOTFOUND|EAI_AGAIN)$/,
        reason: "its name could not be resolved",
        hint: "Check `{input}` and the name server of the runner.",
    },
    {
        codes: /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/,
        reason: "the connection was refused",
        hint: "Check `{input}`, and `HTTPS_PROXY` if the runner needs a proxy.",
    },
    {
        codes: /^UND_ERR_CONNECT_TIMEOUT$/,
        reason: "the connection could not be opened in time",
        hint: "Check `{input}`, and `HTTPS_PROXY` if the runner needs a proxy.",
    },
    {
        codes: /CERT|LEAF_SIGNATURE/,
        reason: "its certificate is not trusted",
        hint: "Name the private certificate authority's file in `NODE_EXTRA_CA_CERTS`.",
    },
    {
        codes: /^PROXY$/,
        reason: "the proxy did not let the request through",
        hint: "Check `HTTPS_PROXY`, its user name and password, or name the host in `NO_PROXY`.",
    },
];
function codeOf(error) {
    if (!(error instanceof Error))
        return "unknown";
    if (/proxy/i.test(`${error.name} ${error.message}`))
        return "PROXY";
    const { code } = error;
    if (typeof code === "string")
        return code;
    return error.cause === undefined ? error.name : codeOf(error.cause);
}

;// CONCATENATED MODULE: ./build/io/base-uri.js

const LOOPBACK = new Set(["127.0.0.1", "[::1]", "localhost"]);
/** True for an address on this machine, which no proxy and no certificate stands before. */
function isLoopback(address) {
    return LOOPBACK.has(address.hostname);
}
/**
 * The address of a service that may be sent a token: https to a host that is known or allowed, or this machine.
 * An allowed host may name its port; without one it holds for every port.
 */
function parseBaseUri(text, knownHosts, allowedHosts) {
    if (!URL.canParse(text.trim()))
        throw base_uri_invalid("it is not a URL.", knownHosts);
    const address = new URL(text.trim());
    if (address.username !== "" || address.password !== "") {
        throw base_uri_invalid(`${address.host} stands behind a user name or a password.`, knownHosts);
    }
    if (address.pathname !== "/" || address.search !== "" || address.hash !== "") {
        throw base_uri_invalid(`something follows the host ${address.host}.`, knownHosts);
    }
    if (isLoopback(address) && (address.protocol === "http:" || address.protocol === "https:"))
        return address;
    if (address.protocol !== "https:") {
        throw new Failure("insecure-address", `The address of ${address.host} does not begin with \`https://\`.`, {
            hint: "Write it with `https://`; only this machine (`127.0.0.1`, `[::1]`, `localhost`) is asked without.",
        });
    }
    const allowed = allowedHosts.map((host) => host.trim().toLowerCase());
    const known = knownHosts.includes(address.host) || allowed.includes(address.host);
    if (!known && !allowed.includes(address.hostname))
        throw notAllowed(address.host, knownHosts);
    return address;
}
function base_uri_invalid(reason, knownHosts) {
    return new Failure("invalid-address", `The base address cannot be used: ${reason}`, {
        hint: `Write only the scheme and the host, such as \`https://${knownHosts[0] ?? "flags.example.com"}\`.`,
    });
}
function notAllowed(host, knownHosts) {
    return new Failure("host-not-allowed", `The host ${host} may not be sent the access token.`, {
        hint: `Use ${knownHosts.map((known) => `\`${known}\``).join(", ")}, or name \`${host}\` under \`allowed-hosts\` in the workflow.`,
    });
}

;// CONCATENATED MODULE: ./build/io/http/dispatcher.js


/** Milliseconds. */
const CONNECT_TIMEOUT = 10_000;
/**
 * What carries requests to one service: directly, or through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name.
 * Loopback is always direct, since a proxy has another loopback. Certificates are verified whatever the environment says.
 */
async function createDispatcher(base, environment) {
    const { Agent, EnvHttpProxyAgent } = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6752, 19));
    const tls = { rejectUnauthorized: true };
    // One deadline holds for the whole request, so the timeouts for headers and body are off (0). The one for connecting
    // stays, since a socket that is still connecting would keep the process running after the deadline.
    const options = { connect: { ...tls, timeout: CONNECT_TIMEOUT }, headersTimeout: 0, bodyTimeout: 0, allowH2: false };
    if (isLoopback(base))
        return new Agent(options);
    try {
        return new EnvHttpProxyAgent({
            ...options,
            requestTls: tls,
            proxyTls: tls,
            httpProxy: proxy(environment, "http_proxy"),
            httpsProxy: proxy(environment, "https_proxy"),
            noProxy: read(environment, "no_proxy"),
        });
    }
    catch {
        // The cause is left out: it quotes the address, which may hold a password.
        throw new Failure("invalid-address", "The address of the proxy is not a URL.", {
            hint: "Write `HTTPS_PROXY` and `HTTP_PROXY` as `http://host:port`.",
        });
    }
}
function proxy(environment, name) {
    const address = read(environment, name);
    return address === "" || address.includes("://") ? address : `http://${address}`;
}
/** An empty text where nothing is set, so that the agent does not look for itself. */
function read(environment, name) {
    return environment[name] ?? environment[name.toUpperCase()] ?? "";
}

;// CONCATENATED MODULE: ./build/io/http/gate.js
/** Lets at most `width` tasks run at a time; the others wait in the order they came. */
function createGate(width) {
    let free = width;
    const waiting = [];
    return async (task) => {
        if (free === 0)
            await new Promise((resolve) => waiting.push(resolve));
        else
            free -= 1;
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}

;// CONCATENATED MODULE: ./build/io/http/retry.js
const SHORTEST = 200;
const LONGEST = 10_000;
const MOST_REPEATS = 3;
const PASSING = new Set([500, 502, 503, 504, undefined]);
/**
 * How many milliseconds to wait before a failed request is sent again, or undefined to give up. `random` is in [0,1).
 * A 429 was never processed and may always be repeated; what may have taken effect only if it is repeatable.
 */
function retryDelay(failed, now, random) {
    const pause = askedPause(failed, now);
    if (pause === undefined)
        return undefined;
    const delay = Math.round(pause + backoff(failed.attempt, random));
    return failed.spent + delay <= failed.budget ? delay : undefined;
}
function askedPause(failed, now) {
    const { attempt, status, repeatable, retryAfter, resetAt } = failed;
    if (status === 429)
        return retryAfter ?? (resetAt === undefined ? 0 : untilReset(resetAt - now));
    if (!PASSING.has(status) || !repeatable || attempt > MOST_REPEATS)
        return undefined;
    return retryAfter ?? 0;
}
/** LaunchDarkly sometimes names a reset in the past: the clocks differ, so as long again, but not for long. */
function untilReset(distance) {
    return distance >= 0 ? distance : Math.min(-distance, LONGEST);
}
/** Also added to what the service asks for, so that many clients do not come back at the same moment. */
function backoff(attempt, random) {
    const ceiling = Math.min(LONGEST, SHORTEST * 2 ** attempt);
    return SHORTEST + random * (ceiling - SHORTEST);
}

;// CONCATENATED MODULE: ./build/io/http/wait-budget.js
/** A budget of so many milliseconds that is untouched yet. */
function createWaitBudget(total, clock) {
    let booked = 0;
    let until = 0;
    return {
        total,
        spent: () => booked - Math.max(0, until - clock.now()),
        async wait(milliseconds) {
            const now = clock.now();
            const end = now + milliseconds;
            booked += Math.max(0, end - Math.max(now, until));
            until = Math.max(until, end);
            await clock.sleep(milliseconds);
        },
    };
}

;// CONCATENATED MODULE: ./build/github/client/fetch.js




/** A request got no answer that can be used, or one that only says to come back later. */
class Unanswered extends Error {
    why;
    /** False only if the request certainly took no effect. */
    uncertain;
    status;
    /** Unix milliseconds from which GitHub counts afresh, where it says so. */
    resetAt;
    constructor(why, message, more) {
        super(message);
        this.name = "Unanswered";
        this.why = why;
        this.uncertain = more.uncertain;
        this.status = more.status;
        this.resetAt = more.resetAt;
    }
}
const DEADLINE = 30_000;
const WIDTH = 8;
/** All that one run waits for GitHub. */
const BUDGET = 120_000;
/** Where GitHub does not say how long, it asks for a minute at least. */
const SILENT_LIMIT_PAUSE = 60_000;
/** Of one answer; a page of changed files comes with their patches. */
const fetch_MOST_BYTES = 64 * 1024 * 1024;
/** Codes of Node and undici for a connection that never stood. */
const NEVER_SENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$|CERT|LEAF_SIGNATURE/;
/** The one way to GitHub: through the proxy, with a deadline, at most eight requests at a time, no redirect, one retry layer. */
async function createFetch(apiUrl, world) {
    const { fetch } = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6752, 19));
    const dispatcher = await createDispatcher(new URL(apiUrl), world.environment);
    const gate = createGate(WIDTH);
    const budget = createWaitBudget(BUDGET, world.clock);
    async function send(url, init) {
        const signal = AbortSignal.timeout(world.deadline ?? DEADLINE);
        try {
            // "manual" returns the redirect itself, so that it can be refused by name and not as a broken connection.
            const response = await fetch(url, { ...init, redirect: "manual", signal, dispatcher });
            const header = (name) => response.headers.get(name) ?? undefined;
            return { status: response.status, header, body: await fetch_readText(response.body ?? []) };
        }
        catch (error) {
            const reason = signal.aborted ? "no answer in time" : systemCode(error);
            return new Unanswered("unreachable", reason, { uncertain: !NEVER_SENT.test(reason) });
        }
    }
    return async (url, init) => {
        for (let attempt = 1;; attempt++) {
            const answer = await gate(() => send(url, init));
            const limit = answer instanceof Unanswered ? undefined : readLimit(answer);
            const status = limit === undefined ? answer.status : 429;
            const failed = {
                attempt,
                status,
                repeatable: init.method === "GET",
                spent: budget.spent(),
                budget: budget.total,
            };
            const delay = retryDelay({ ...failed, ...limit }, world.clock.now(), world.random());
            if (delay === undefined)
                return finish(answer, limit);
            await budget.wait(delay);
        }
    };
}
/** The answer as Octokit reads it: always JSON, and without the headers that make it print or guess. */
function finish(answer, limit) {
    if (answer instanceof Unanswered)
        throw answer;
    const { status, header, body } = answer;
    if (limit !== undefined)
        throw new Unanswered("rate-limit", "rate limit", { ...limit, status, uncertain: false });
    if (status >= 300 && status < 400)
        throw new Unanswered("redirect", "redirect", { status, uncertain: false });
    const link = header("link");
    const headers = { "content-type": "application/json", ...(link === undefined ? {} : { link }) };
    return new Response(body === "" ? null : body, { status, headers });
}
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function readLimit({ status, header, body }) {
    if (status !== 403 && status !== 429)
        return undefined;
    const seconds = (name) => (/^\d{1,12}$/.test(header(name) ?? "") ? Number(header(name)) : undefined);
    const after = seconds("retry-after");
    if (after !== undefined)
        return { retryAfter: after * 1_000 };
    const reset = seconds("x-ratelimit-reset");
    if (header("x-ratelimit-remaining") === "0" && reset !== undefined)
        return { resetAt: reset * 1_000 };
    const said = status === 429 || /secondary rate limit|abuse detection/i.test(body);
    return said ? { retryAfter: SILENT_LIMIT_PAUSE } : undefined;
}
async function fetch_readText(chunks) {
    const parts = [];
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.byteLength;
        if (size > fetch_MOST_BYTES)
            throw new Error("more than 64 MiB");
        parts.push(chunk);
    }
    return Buffer.concat(parts).toString("utf8");
}
/** The code of a network error. Its message is left out: it may quote a header, hence the token. */
function systemCode(error) {
    for (let at = error; at instanceof Error; at = at.cause) {
        const { code } = at;
        if (typeof code === "string")
            return code;
    }
    return "the connection broke";
}

;// CONCATENATED MODULE: ./build/github/client/failures.js




/** True for a token of a person: classic, fine-grained or through an OAuth app. */
function isPersonalToken(token) {
    return /^(?:ghp_|github_pat_|gho_)/.test(token);
}
/** What Octokit threw, as a failure with its remedy; a write that may have happened has the outcome `unknown`. */
function toFailure(error, ask, asker) {
    if (!(error instanceof Error))
        return error;
    if (error.cause instanceof Unanswered)
        return unanswered(error.cause, ask);
    const { status, response } = error;
    if (typeof status !== "number" || !(0,json/* isObject */.Gv)(response))
        return error;
    return failures_refusal(status, shorten(response.data), ask, asker);
}
/** The failure for a success whose body is not as documented, which a write must not be believed without. */
function unreadable(what, ask) {
    const outcome = outcomeOf(ask);
    const message = `GitHub's answer cannot be read: asked to ${ask.does}, it sent no usable ${what}.`;
    const hint = "Run it again; if it stays so, look at what stands between here and GitHub.";
    return new Failure("unreadable-answer", message, { hint: outcome === "unknown" ? UNKNOWN_HINT : hint, outcome });
}
function outcomeOf(ask) {
    return ask.route.startsWith("GET ") ? "none" : "unknown";
}
function unanswered({ why, message, uncertain, status, resetAt }, ask) {
    if (why === "redirect") {
        const redirected = `GitHub sends to another address when asked to ${ask.does}, which is not followed.`;
        const hint = "If the repository was renamed, run it again under its new name.";
        return new Failure("github-redirected", redirected, { hint, status });
    }
    if (why === "rate-limit") {
        const when = resetAt === undefined ? "in a few minutes" : `after ${new Date(resetAt).toISOString()}`;
        return new Failure("github-rate-limited", `GitHub's rate limit is used up, so it did not ${ask.does}.`, {
            hint: `Run it again ${when}.`,
            status,
        });
    }
    const outcome = uncertain ? outcomeOf(ask) : "none";
    return new Failure("github-unreachable", `GitHub cannot be reached to ${ask.does}: ${message}.`, {
        hint: outcome === "unknown" ? UNKNOWN_HINT : unreachableHint(message),
        outcome,
    });
}
function unreachableHint(reason) {
    return /CERT|LEAF_SIGNATURE/.test(reason)
        ? "Name the private certificate authority's file in `NODE_EXTRA_CA_CERTS`."
        : "Run it again; on a self-hosted runner check its network, `HTTPS_PROXY` and `NO_PROXY`.";
}
function failures_refusal(status, message, ask, asker) {
    const said = message === "" ? "." : `: ${message.replace(/\.$/, "")}.`;
    if (status >= 500) {
        const outcome = outcomeOf(ask);
        const hint = outcome === "unknown" ? UNKNOWN_HINT : "Run it again; https://www.githubstatus.com says how GitHub is.";
        return new Failure("github-unavailable", `GitHub answered ${status} when asked to ${ask.does}.`, {
            hint,
            outcome,
            status,
        });
    }
    if (status === 401) {
        return new Failure("github-unauthorized", `GitHub does not accept the token that was sent to ${ask.does}.`, {
            hint: `Set \`github-token\` to \`\${{ github.token }}\` or to a token that is still valid.`,
            status,
        });
    }
    if (status === 403) {
        return new Failure("github-forbidden", `GitHub does not let this token ${ask.does}${said}`, {
            hint: permissionHint(ask, asker),
            status,
        });
    }
    if (status === 404) {
        return new Failure("github-not-found", `GitHub found nothing when asked to ${ask.does}.`, {
            hint: `Check that it exists in ${asker.repository}; GitHub also hides what a token may not see. ${permissionHint(ask, asker)}`,
            status,
        });
    }
    return new Failure("github-refused", `GitHub refused to ${ask.does}${said}`, {
        hint: "Mend what GitHub names and run it again.",
        status,
    });
}
function permissionHint({ permission }, { personal, repository }) {
    if (!personal)
        return `Add \`${permission}\` under \`permissions:\` in the workflow.`;
    if (permission === "checks: write") {
        return `A personal token cannot write check runs: set \`github-token\` to \`\${{ github.token }}\` or to a GitHub App's token.`;
    }
    return `Give the personal token \`${permission}\` for ${repository}, or set \`github-token\` to \`\${{ github.token }}\`.`;
}
/** GitHub's own message on one line, 300 characters at most. */
function shorten(body) {
    const message = (0,json/* isObject */.Gv)(body) && typeof body.message === "string" ? body.message : "";
    const details = (0,json/* isObject */.Gv)(body) && Array.isArray(body.errors) ? body.errors.map(describe).filter((one) => one !== "") : [];
    const line = [message, ...details]
        .join("; ")
        .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
        .trim();
    return (line.length > 300 ? `${line.slice(0, 299)}…` : line).toWellFormed();
}
function describe(error) {
    if (typeof error === "string")
        return error;
    if (!(0,json/* isObject */.Gv)(error))
        return "";
    const named = [error.field, error.code].filter((part) => typeof part === "string").join(" ");
    return typeof error.message === "string" ? error.message : named;
}

;// CONCATENATED MODULE: ./build/github/client/client.js



const PAGE = 100;
const MOST_PAGES = 300;
/** Makes the client on Octokit, which prints nothing, retries nothing and sends through the given fetch. */
async function createClient(asker, apiUrl, token, fetch) {
    const { Octokit } = await Promise.all(/* import() */[__nccwpck_require__.e(479), __nccwpck_require__.e(267)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1267));
    const log = { debug: silent, info: silent, warn: silent, error: silent };
    const octokit = new Octokit({ auth: token, baseUrl: apiUrl, log, request: { fetch, log } });
    const [owner, repo] = asker.repository.split("/", 2);
    async function send(ask, decode) {
        const scope = ask.route.includes("{owner}") ? { owner, repo } : {};
        const answer = await octokit.request(ask.route, { ...scope, ...ask.parameters }).catch((error) => {
            throw toFailure(error, ask, asker);
        });
        const more = /;\s*rel="?next"?/.test(answer.headers.link ?? "");
        try {
            return { value: decode(answer.data), more };
        }
        catch (error) {
            throw error instanceof Unreadable ? unreadable(error.message, ask) : error;
        }
    }
    async function* pages(ask, decode) {
        for (let page = 1; page <= MOST_PAGES; page++) {
            const parameters = { ...ask.parameters, per_page: PAGE, page };
            const { value, more } = await send({ ...ask, parameters }, decode);
            yield value;
            if (!more)
                return;
        }
        throw new Failure("incomplete-list", `GitHub has too many pages when asked to ${ask.does}.`, {
            hint: `More than ${MOST_PAGES * PAGE} entries are not read; remove what is not needed.`,
        });
    }
    async function all(ask, decode) {
        const found = [];
        for await (const page of pages(ask, decode))
            found.push(...page);
        return found;
    }
    return { ask: async (ask, decode) => (await send(ask, decode)).value, pages, all };
}
function silent() { }

;// CONCATENATED MODULE: ./build/github/commits.js


/** Reads the commit that a branch holds, or undefined if there is no such branch. */
async function readBranchTip(client, branch) {
    const ask = {
        does: `find the tip of ${branch}`,
        permission: "contents: read",
        route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
        parameters: { ref: `heads/${branch}` },
    };
    try {
        return await client.ask(ask, (body) => sha(child(object(body), "object"), "sha"));
    }
    catch (error) {
        if (error instanceof Failure && error.status === 404)
            return undefined;
        throw error;
    }
}
/** Reads the commits that `to` has and `from` lacks, oldest first. */
async function readCommitsBetween(client, from, to) {
    const ask = askToCompare(from, to, {});
    return client.all(ask, (body) => objects(object(body).commits).map(decodeCommit));
}
function decodeCommit(body) {
    const commit = child(body, "commit");
    const author = optionalChild(commit, "author") ?? {};
    return {
        sha: sha(body, "sha"),
        parents: objects(body.parents).map((parent) => sha(parent, "sha")),
        authored: `${optionalText(author, "date") ?? ""} ${optionalText(author, "email") ?? ""} ${fields_text(commit, "message")}`,
    };
}
/** Reads the numbers of the pull requests that a commit belongs to. */
async function readPullRequestsOfCommit(client, commit) {
    const ask = {
        does: `list the pull requests of commit ${commit}`,
        permission: "pull-requests: read",
        route: "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
        parameters: { commit_sha: commit },
    };
    try {
        return await client.all(ask, (body) => objects(body).map((one) => fields_count(one, "number")));
    }
    catch (error) {
        // GitHub says so of a commit that it does not know: then it belongs to no pull request.
        if (error instanceof Failure && (error.status === 404 || error.status === 422))
            return [];
        throw error;
    }
}
/** Compares two commits. */
async function compare(client, from, to) {
    const ask = askToCompare(from, to, { per_page: 1 });
    return client.ask(ask, (answer) => {
        const body = object(answer);
        const status = fields_text(body, "status");
        return {
            mergeBase: sha(child(body, "merge_base_commit"), "sha"),
            contained: status === "ahead" || status === "identical",
            parents: objects(child(body, "base_commit").parents).map((parent) => sha(parent, "sha")),
        };
    });
}
function askToCompare(from, to, more) {
    return {
        does: `compare ${from} with ${to}`,
        permission: "contents: read",
        route: "GET /repos/{owner}/{repo}/compare/{basehead}",
        parameters: { basehead: `${from}...${to}`, ...more },
    };
}

;// CONCATENATED MODULE: ./build/github/conversation.js


/** Reads every comment on a pull request, oldest first. */
async function readComments(client, pullRequest) {
    const ask = {
        does: `list the comments on pull request #${pullRequest}`,
        permission: "pull-requests: read",
        route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
        parameters: { issue_number: pullRequest },
    };
    return client.all(ask, (body) => objects(body).map((one) => {
        const user = optionalChild(one, "user");
        return {
            id: fields_count(one, "id"),
            author: user === undefined ? "ghost" : fields_text(user, "login"),
            byBot: user !== undefined && user.type === "Bot",
            body: optionalText(one, "body") ?? "",
        };
    }));
}
/** Writes a new comment on a pull request. */
async function createComment(client, pullRequest, body) {
    const ask = {
        does: `comment on pull request #${pullRequest}`,
        permission: "pull-requests: write",
        route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
        parameters: { issue_number: pullRequest, body },
    };
    await client.ask(ask, (answer) => fields_count(object(answer), "id"));
}
/** Changes a comment that we wrote. */
async function updateComment(client, id, body) {
    const ask = {
        does: "change its comment",
        permission: "pull-requests: write",
        route: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
        parameters: { comment_id: id, body },
    };
    await client.ask(ask, (answer) => fields_count(object(answer), "id"));
}
/** Reads the login of the person whose token this is. */
async function readLogin(client) {
    const ask = { does: "say whose token this is", permission: "metadata: read", route: "GET /user" };
    return client.ask(ask, (body) => fields_text(object(body), "login"));
}
/** Reads who, with write permission and not the author, last approved exactly the head commit of a pull request. */
async function readApprovers(client, pullRequest) {
    const latest = new Map();
    for (const review of await readReviews(client, pullRequest.number)) {
        // A comment leaves the earlier verdict of the same reviewer standing; a pending review was not submitted yet.
        if (review.state !== "COMMENTED" && review.state !== "PENDING")
            latest.set(review.login, review);
    }
    const author = pullRequest.author.toLowerCase();
    const approving = [...latest.values()].filter(({ login, state, commit }) => state === "APPROVED" && commit === pullRequest.headSha && login.toLowerCase() !== author);
    const permitted = await Promise.all(approving.map(({ login }) => mayWrite(client, login)));
    return approving.filter((_, index) => permitted[index] === true).map(({ login }) => login);
}
/** The submitted reviews, oldest first, without those of deleted accounts. */
async function readReviews(client, pullRequest) {
    const ask = {
        does: `list the reviews of pull request #${pullRequest}`,
        permission: "pull-requests: read",
        route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
        parameters: { pull_number: pullRequest },
    };
    return client.all(ask, (body) => objects(body).flatMap((one) => {
        const user = optionalChild(one, "user");
        if (user === undefined)
            return [];
        return [{ login: fields_text(user, "login"), state: fields_text(one, "state"), commit: optionalText(one, "commit_id") }];
    }));
}
/** GitHub reports the role "maintain" as the permission "write", and does not find apps and strangers. */
async function mayWrite(client, login) {
    const ask = {
        does: `read the permission of ${login}`,
        permission: "metadata: read",
        route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
        parameters: { username: login },
    };
    try {
        const permission = await client.ask(ask, (body) => fields_text(object(body), "permission"));
        return permission === "admin" || permission === "write" || permission === "maintain";
    }
    catch (error) {
        if (error instanceof Failure && error.status === 404)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/github/pull-requests.js


/** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const MOST_FILES = 3_000;
/** Reads one pull request. */
async function readPullRequest(client, number) {
    const ask = {
        does: `read pull request #${number}`,
        permission: "pull-requests: read",
        route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
        parameters: { pull_number: number },
    };
    return client.ask(ask, (body) => decodePullRequest(object(body)));
}
function decodePullRequest(body) {
    const base = child(body, "base");
    const head = child(body, "head");
    const repository = child(base, "repo");
    const headRepository = optionalChild(head, "repo");
    const author = optionalChild(body, "user");
    return {
        number: fields_count(body, "number"),
        url: fields_text(body, "html_url"),
        state: truth(body, "merged") ? "merged" : decodeState(fields_text(body, "state")),
        draft: body.draft === true,
        author: author === undefined ? "ghost" : fields_text(author, "login"),
        headSha: sha(head, "sha"),
        baseBranch: fields_text(base, "ref"),
        baseSha: sha(base, "sha"),
        ...decodeMerge(body),
        fork: headRepository === undefined || fields_count(headRepository, "id") !== fields_count(repository, "id"),
        changedFiles: fields_count(body, "changed_files"),
        repository: {
            id: fields_count(repository, "id"),
            name: fields_text(repository, "full_name"),
            defaultBranch: fields_text(repository, "default_branch"),
        },
    };
}
function decodeState(state) {
    if (state === "open" || state === "closed")
        return state;
    throw new Unreadable("state");
}
/** Before the merge, `merge_commit_sha` names a test commit, which nobody merged. */
function decodeMerge(body) {
    if (!truth(body, "merged"))
        return {};
    if (body.merge_commit_sha === null) {
        const message = `GitHub does not say which commit merged pull request #${fields_count(body, "number")}.`;
        throw new Failure("merge-commit-unknown", message, { hint: "Run it again in a minute." });
    }
    return { mergeSha: sha(body, "merge_commit_sha"), mergedAt: time(body, "merged_at") };
}
/** Reads every file that a pull request changes; as many as the pull request says, or it throws. */
async function readChangedFiles(client, pullRequest) {
    const { number, changedFiles } = pullRequest;
    if (changedFiles === 0)
        return [];
    if (changedFiles > MOST_FILES) {
        throw new Failure("too-many-files", `Pull request #${number} changes ${changedFiles} files; GitHub lists 3,000.`, {
            hint: "Split it into pull requests of at most 3,000 files.",
        });
    }
    const ask = {
        does: `list the files of pull request #${number}`,
        permission: "pull-requests: read",
        route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
        parameters: { pull_number: number },
    };
    let listed = 0;
    for (let attempt = 1; attempt <= 2; attempt++) {
        const files = await client.all(ask, (body) => objects(body).map(decodeChangedFile));
        const distinct = new Map(files.map((file) => [file.path, file]));
        if (distinct.size === changedFiles && files.length === changedFiles)
            return files;
        listed = distinct.size;
    }
    const message = `GitHub lists ${listed} of the ${changedFiles} files that pull request #${number} changes.`;
    throw new Failure("incomplete-list", message, { hint: "Run it again; nothing is decided on half a list." });
}
function decodeChangedFile(file) {
    const status = fields_text(file, "status");
    const known = status === "added" || status === "modified" || status === "removed" || status === "renamed";
    const previousPath = optionalText(file, "previous_filename");
    return {
        path: fields_text(file, "filename"),
        status: known ? status : "other",
        ...(previousPath === undefined ? {} : { previousPath }),
    };
}
const LIST = { permission: "pull-requests: read", route: "GET /repos/{owner}/{repo}/pulls" };
/** Reads the numbers of all open pull requests. */
async function readOpenPullRequests(client) {
    const ask = { ...LIST, does: "list the open pull requests", parameters: { state: "open" } };
    return [...new Set(await client.all(ask, (body) => objects(body).map((one) => fields_count(one, "number"))))];
}
/** Reads the numbers of the pull requests merged since then; none merged later was last updated earlier. */
async function readPullRequestsMergedSince(client, since) {
    const parameters = { state: "closed", sort: "updated", direction: "desc" };
    const found = new Set();
    for await (const page of client.pages({ ...LIST, does: "list the merged pull requests", parameters }, decodeMerged)) {
        for (const { number, mergedAt } of page)
            if (mergedAt !== undefined && mergedAt >= since)
                found.add(number);
        if (page.some(({ updatedAt }) => updatedAt < since))
            break;
    }
    return [...found];
}
function decodeMerged(body) {
    return objects(body).map((one) => ({
        number: fields_count(one, "number"),
        updatedAt: time(one, "updated_at"),
        mergedAt: one.merged_at === null ? undefined : time(one, "merged_at"),
    }));
}

;// CONCATENATED MODULE: ./build/github/trees.js



const DIRECTORY = "040000";
const REGULAR = new Set(["100644", "100755"]);
/** Reads the files of commits; each tree is asked for once. */
function createTreeReader(client, sizes) {
    const known = new Map();
    function readTree(id, recursive) {
        const key = `${id} ${recursive}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        return keep(known, key, client.ask(askForTree(id, recursive), (body) => decodeTree(object(body), sizes)));
    }
    /** Goes down one directory at a time, for trees that GitHub does not list in one answer. */
    async function walk(root, path) {
        const names = path.split("/");
        let tree = root;
        for (const name of names.slice(0, -1)) {
            const directory = tree.entries.get(name);
            if (directory?.mode !== DIRECTORY)
                return undefined;
            tree = complete(await readTree(directory.sha, false));
        }
        return tree.entries.get(names.at(-1) ?? "");
    }
    return {
        async readTree(commit, paths) {
            const whole = await readTree(commit, true);
            const root = whole.truncated ? complete(await readTree(commit, false)) : undefined;
            const find = async (path) => (root === undefined ? whole.entries.get(path) : walk(root, path));
            const found = await Promise.all(paths.map(async (path) => [path, await find(path)]));
            return new Map(found.flatMap(([path, entry]) => (isFile(entry) ? [[path, toTreeEntry(entry)]] : [])));
        },
        async listFiles(commit) {
            const { entries } = complete(await readTree(commit, true));
            return [...entries].filter(([, { mode }]) => REGULAR.has(mode)).map(([path]) => path);
        },
    };
}
function askForTree(id, recursive) {
    return {
        does: `list the files of ${id}`,
        permission: "contents: read",
        route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
        parameters: { tree_sha: id, ...(recursive ? { recursive: "1" } : {}) },
    };
}
function decodeTree(body, sizes) {
    const entries = new Map();
    for (const one of objects(body.tree)) {
        const entry = { sha: sha(one, "sha"), mode: fields_text(one, "mode") };
        entries.set(fields_text(one, "path"), entry);
        if (typeof one.size === "number")
            sizes.set(entry.sha, one.size);
    }
    return { truncated: truth(body, "truncated"), entries };
}
function complete(tree) {
    if (!tree.truncated)
        return tree;
    throw new Failure("incomplete-list", "GitHub lists only a part of the files.", {
        hint: "Keep change files in a repository or a directory with fewer files.",
    });
}
function isFile(entry) {
    return entry !== undefined && entry.mode !== DIRECTORY;
}
function toTreeEntry({ sha: blob, mode }) {
    return { blob, regular: REGULAR.has(mode) };
}

;// CONCATENATED MODULE: ./build/github/github.js









/** GitHub's REST API for one repository (`owner/name`), as the loop needs it. */
async function createGitHub(options) {
    const { apiUrl, token, repository } = options;
    const personal = isPersonalToken(token);
    const fetch = await createFetch(apiUrl, options);
    const client = await createClient({ repository, personal }, apiUrl, token, fetch);
    const sizes = new Map();
    return {
        readPullRequest: (number) => readPullRequest(client, number),
        readChangedFiles: (pullRequest) => readChangedFiles(client, pullRequest),
        ...createTreeReader(client, sizes),
        readBlobs: createBlobReader(client, sizes),
        readBranchTip: (branch) => readBranchTip(client, branch),
        compare: (from, to) => compare(client, from, to),
        readCommitsBetween: (from, to) => readCommitsBetween(client, from, to),
        readFile: (branch, path) => readFile(client, branch, path),
        readCheckRuns: (commit) => readCheckRuns(client, commit),
        createCheckRun: (commit, content) => createCheckRun(client, commit, content),
        updateCheckRun: (id, content) => updateCheckRun(client, id, content),
        readComments: (pullRequest) => readComments(client, pullRequest),
        createComment: (pullRequest, body) => createComment(client, pullRequest, body),
        updateComment: (id, body) => updateComment(client, id, body),
        readIdentity: async (app) => (personal ? readLogin(client) : `${app ?? "github-actions"}[bot]`),
        readPullRequestsOfCommit: (commit) => readPullRequestsOfCommit(client, commit),
        readOpenPullRequests: () => readOpenPullRequests(client),
        readPullRequestsMergedSince: (since) => readPullRequestsMergedSince(client, since),
        readApprovers: (pullRequest) => readApprovers(client, pullRequest),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/io/sha256.js

/** SHA-256 of a text (UTF-8) as base64url without padding. */
function sha256(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("base64url");
}

;// CONCATENATED MODULE: ./build/io/token.js

/** An access token as it is sent, from the input of that name; no message holds any part of it. */
function parseToken(text, input) {
    const token = text.trim();
    if (token === "") {
        throw new Failure("missing-token", `The input \`${input}\` is empty.`, {
            hint: `Set \`${input}\` to a secret that holds an access token.`,
        });
    }
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new Failure("invalid-token", `The access token in \`${input}\` holds a space, a line break or a character that no token has.`, {
            hint: `Store the token again, alone and on one line, in the secret that \`${input}\` reads.`,
        });
    }
    if (/^(sdk|mob)-/.test(token)) {
        throw new Failure("sdk-key", `The input \`${input}\` holds an SDK key or a mobile key, which only evaluates flags.`, {
            hint: `Set \`${input}\` to an API access token; it begins with \`api-\`.`,
        });
    }
    return token;
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/address.js

/** Where a person finds what a LaunchDarkly link names, absolute; undefined unless it is on LaunchDarkly's own host. */
function siteAddress(link, baseUri) {
    const href = (0,json/* isObject */.Gv)(link) ? link.href : undefined;
    if (typeof href !== "string" || href === "" || !URL.canParse(href, baseUri.href))
        return undefined;
    const found = new URL(href, baseUri);
    return found.origin === baseUri.origin && found.username === "" && found.password === "" ? found.href : undefined;
}
/** Our own best guess at the page that shows a flag in an environment; LaunchDarkly documents no such address. */
function flagAddress(resource, baseUri) {
    const [project, flag, environment] = [resource.project, resource.flag, resource.environment].map(encodeURIComponent);
    return `${baseUri.origin}/projects/${project}/flags/${flag}/targeting?env=${environment}`;
}
/** LaunchDarkly's three hosts: commercial, European, federal. Source: its API documentation. */
const LAUNCHDARKLY_HOSTS = ["app.launchdarkly.com", "app.eu.launchdarkly.com", "app.launchdarkly.us"];

;// CONCATENATED MODULE: ./build/io/http/json-body.js
/** The most bytes that we take from a service in one answer. */
const json_body_MOST_BYTES = 8 * 1024 * 1024;
/** The deepest nesting of arrays and objects that we take. */
const MOST_DEPTH = 64;
/** Reads a body as JSON within our bounds; an empty body holds nothing, which is no fault. */
async function readJsonBody(chunks) {
    const parts = [];
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.byteLength;
        if (size > json_body_MOST_BYTES)
            return { unreadable: "with more than 8 MiB" };
        parts.push(chunk);
    }
    return size === 0 ? { json: undefined } : parseJsonBody(Buffer.concat(parts));
}
function parseJsonBody(bytes) {
    let json;
    try {
        json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        return { unreadable: "with something that is not JSON" };
    }
    return isWithin(json, MOST_DEPTH) ? { json } : { unreadable: `with JSON nested deeper than ${MOST_DEPTH} levels` };
}
function isWithin(json, depth) {
    if (typeof json !== "object" || json === null)
        return true;
    return depth > 0 && Object.values(json).every((value) => isWithin(value, depth - 1));
}

;// CONCATENATED MODULE: ./build/io/http/exchange.js

/** Sends a request once, within a deadline (ms) for all of it: connecting, sending, headers and body. */
async function exchange(origin, outgoing, dispatcher, deadline) {
    const { request } = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6752, 19));
    const signal = AbortSignal.timeout(deadline);
    const { method, path, headers, body } = outgoing;
    try {
        const response = await request(`${origin}${path}`, {
            method,
            headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
            body: body === undefined ? null : JSON.stringify(body),
            dispatcher,
            signal,
        });
        const content = await readJsonBody(response.body);
        const found = { answered: true, status: response.statusCode, headers: single(response.headers) };
        return "json" in content
            ? { ...found, json: content.json }
            : { ...found, json: undefined, unreadable: content.unreadable };
    }
    catch (error) {
        return { answered: false, timedOut: signal.aborted, error };
    }
}
function single(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat()[0] ?? ""]));
}

;// CONCATENATED MODULE: ./build/io/http/http.js






const http_DEADLINE = 30_000;
const http_BUDGET = 60_000;
const MOST_IN_FLIGHT = 8;
/** A JSON client of one service; the network library is loaded with the first request. */
function createHttp(options) {
    const { base, service, clock, deadline = http_DEADLINE } = options;
    const budget = createWaitBudget(options.budget ?? http_BUDGET, clock);
    const gate = createGate(MOST_IN_FLIGHT);
    let dispatcher;
    async function settle(request) {
        const { method, path, body, repeatable = method === "GET" } = request;
        dispatcher ??= createDispatcher(base, options.environment);
        const outgoing = { method, path, headers: options.headers, body };
        for (let attempt = 1;; attempt += 1) {
            const found = await exchange(base.origin, outgoing, await dispatcher, deadline);
            const asked = found.answered ? askedWait(found.headers, clock.now()) : {};
            const status = found.answered ? found.status : undefined;
            const failed = { attempt, status, repeatable, ...asked, spent: budget.spent(), budget: budget.total };
            const delay = retryDelay(failed, clock.now(), options.random());
            if (delay === undefined)
                return found;
            await budget.wait(delay);
        }
    }
    return {
        async send(request) {
            const found = await gate(() => settle(request));
            const { host } = base;
            const write = request.method !== "GET";
            if (!found.answered)
                throw unreachable(service, host, found, write, deadline);
            const { status, json, unreadable } = found;
            if (status >= 300 && status < 400)
                throw redirected(service, host, status);
            if (status < 300 && unreadable !== undefined)
                throw unreadableAnswer(service, unreadable, write, status);
            return { status, body: json };
        },
        async close() {
            const opened = dispatcher;
            dispatcher = undefined;
            await (await opened?.catch(() => undefined))?.destroy();
        },
    };
}
/** Seconds since 1970 stay below this number for 3,000 years, milliseconds have been above it since 1973. */
const FIRST_MILLISECONDS = 1e11;
/** What the service says about when to come back: a pause in milliseconds, a moment in Unix milliseconds. */
function askedWait(headers, now) {
    const after = headers["retry-after"] ?? "";
    const reset = Number(headers["x-ratelimit-reset"] || Number.NaN);
    const pause = /^\d+(\.\d+)?$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
    return {
        ...(Number.isNaN(pause) ? {} : { retryAfter: Math.max(0, pause) }),
        ...(Number.isFinite(reset) ? { resetAt: reset < FIRST_MILLISECONDS ? reset * 1000 : reset } : {}),
    };
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/json/narrow.js

/** Says where an answer of LaunchDarkly is not what its API promises, as the end of a sentence that begins "answered". */
class narrow_Unreadable extends Error {
    constructor(at, expected) {
        super(`with something unexpected: \`${at}\` is not ${expected}`);
        this.name = "Unreadable";
    }
}
/** A member of an object; its value is undefined where the object has none, or null. */
function member(part, key) {
    const holder = narrow_object(part);
    const value = Object.hasOwn(holder, key) ? holder[key] : undefined;
    return { at: part.at === "" ? key : `${part.at}.${key}`, value: value ?? undefined };
}
/** The object that stands here. */
function narrow_object(part) {
    if (!(0,json/* isObject */.Gv)(part.value))
        throw new narrow_Unreadable(part.at === "" ? "the body" : part.at, "an object");
    return part.value;
}
/** The elements of the array that stands here. */
function list(part) {
    if (!Array.isArray(part.value))
        throw new narrow_Unreadable(part.at, "an array");
    return part.value.map((value, index) => ({ at: `${part.at}[${index}]`, value }));
}
/** The text that stands here. */
function narrow_text(part) {
    if (typeof part.value !== "string")
        throw new narrow_Unreadable(part.at, "a text");
    return part.value;
}
/** The text that stands here and says something. */
function narrow_name(part) {
    const value = narrow_text(part);
    if (value === "")
        throw new narrow_Unreadable(part.at, "a text with characters");
    return value;
}
/** The whole number from 0 that stands here. */
function narrow_count(part) {
    const { value } = part;
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
        throw new narrow_Unreadable(part.at, "a whole number from 0");
    }
    return value;
}
/** The truth value that stands here. */
function flag(part) {
    if (typeof part.value !== "boolean")
        throw new narrow_Unreadable(part.at, "true or false");
    return part.value;
}
/** What stands here, read so, or undefined where nothing stands. */
function optional(part, read) {
    return part.value === undefined ? undefined : read(part);
}
/** The word that stands here if we know it, else `unknown`. */
function word(part, known) {
    const value = narrow_text(part);
    return known.find((one) => one === value) ?? "unknown";
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/path.js

/**
 * The path that a template such as `/api/v2/flags/{project}/{flag}` makes of these names. A name that would lead to
 * another path (`..` does, even encoded) is refused, so a name can never choose what is called.
 */
function fillPath(template, names) {
    const path = template.replaceAll(/\{(\w+)\}/g, (_, name) => path_encode(names[name] ?? ""));
    if (new URL(path, "https://host.invalid").pathname !== path)
        throw unusable(Object.values(names));
    return path;
}
function path_encode(name) {
    if (name === "" || name === "." || name === ".." || !name.isWellFormed())
        throw unusable([name]);
    return encodeURIComponent(name);
}
function unusable(names) {
    return new Failure("unusable-name", `${JSON.stringify(names.join(", "))} cannot stand in an address of LaunchDarkly.`, {
        hint: "Use the key as LaunchDarkly shows it: letters, digits, `.`, `_` and `-`, beginning with a letter or a digit.",
    });
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/refusal.js



/** The input of the action that holds LaunchDarkly's access token. */
const TOKEN_INPUT = "launchdarkly-access-token";
const LONGEST_QUOTE = 300;
/** The failure that an answer of 400 or more means. `redact` hides secrets in what LaunchDarkly says. */
function refusal_refusal(refused, need, write, redact) {
    const { status } = refused;
    const said = ownMessage(refused.body, redact);
    const quote = said === "" ? "" : `: "${said}"`;
    const fail = (code, message, hint, outcome = "none") => new Failure(code, `${message}${quote}.`, { hint, outcome, status });
    const { action, resource } = need;
    if (status === 403 || (status === 401 && isAboutPermission(refused.body, said))) {
        return fail("forbidden", `LaunchDarkly does not let this token \`${action}\` on ${resource}`, `Allow the action \`${action}\` on \`${resource}\` in the role of the token in \`${TOKEN_INPUT}\`.`);
    }
    if (status === 401) {
        const hint = `Set \`${TOKEN_INPUT}\` to a valid API access token of this LaunchDarkly account and instance.`;
        return fail("unauthorized", "LaunchDarkly does not accept the access token", hint);
    }
    if (status === 404) {
        return fail("not-found", `LaunchDarkly has no ${resource} for \`${action}\``, "Run again: the next run reads afresh.");
    }
    if (status === 409) {
        return fail("conflict", `LaunchDarkly reports a conflict on ${resource}`, "Run again: the next run reads afresh.");
    }
    if (status === 429) {
        return fail("rate-limited", "LaunchDarkly's rate limit is used up", "Run again later; all tokens of the account share the limit.");
    }
    if (status >= 500) {
        const hint = write ? UNKNOWN_HINT : "Run again; see status.launchdarkly.com.";
        return fail("unavailable", `LaunchDarkly answered ${status}`, hint, write ? "unknown" : "none");
    }
    return fail("refused", `LaunchDarkly refused \`${action}\` on ${resource} (${status})`, "Change what it names, then run again.");
}
/** LaunchDarkly's own sentence: one line, shortened, without secrets. Its bodies do not always hold one. */
function ownMessage(body, redact) {
    const message = (0,json/* isObject */.Gv)(body) && typeof body.message === "string" ? body.message : "";
    const line = redact(message)
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
        .trim()
        .replace(/\.$/, "");
    const characters = [...line];
    return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE - 1).join("")}…` : line;
}
/** A missing permission may be answered 401 as well: https://apidocs.launchdarkly.com, "Errors". */
function isAboutPermission(body, said) {
    return ((0,json/* isObject */.Gv)(body) && body.code === "forbidden") || /permission|insufficient|not allowed/i.test(said);
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/client.js






/** The dated version that the shapes in this folder were written for. */
const API_VERSION = "20240415";
const SERVICE = { name: "LaunchDarkly", addressInput: "launchdarkly-base-uri" };
/** A client that sends the token raw, as LaunchDarkly wants it: https://apidocs.launchdarkly.com, "Authentication". */
function client_createClient(options) {
    const { baseUri, token, clock, random, environment, deadline, budget } = options;
    const headers = {
        authorization: token,
        "ld-api-version": API_VERSION,
        accept: "application/json",
        "user-agent": "flag-gitops",
    };
    const http = createHttp({ service: SERVICE, base: baseUri, headers, clock, random, environment, deadline, budget });
    const redact = createRedactor([token]);
    async function find(call, read) {
        const { status, body } = await http.send({ ...call, path: address(call) });
        const write = call.method !== "GET";
        if (status === 404)
            return undefined;
        if (status >= 400)
            throw refusal_refusal({ status, body }, call.need, write, redact);
        try {
            return read({ at: "", value: body });
        }
        catch (error) {
            if (error instanceof narrow_Unreadable)
                throw unreadableAnswer(SERVICE, error.message, write, status);
            throw error;
        }
    }
    return {
        find,
        async send(call, read) {
            const found = await find(call, (body) => ({ value: read(body) }));
            if (found === undefined)
                throw refusal_refusal({ status: 404, body: undefined }, call.need, call.method !== "GET", redact);
            return found.value;
        },
        close: http.close,
    };
}
function address(call) {
    const query = (call.query ?? []).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return `${fillPath(call.path, call.names)}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/json/serve-json.js


/** The id of the variation whose index stands here. */
function serve_json_readVariation(part, ids) {
    const id = ids[narrow_count(part)];
    if (id === undefined)
        throw new narrow_Unreadable(part.at, "the index of a variation of the flag");
    return id;
}
/** What a rule or the fallthrough serves. */
function serve_json_readServe(part, ids) {
    const variation = optional(member(part, "variation"), (index) => serve_json_readVariation(index, ids));
    const rollout = optional(member(part, "rollout"), (found) => serve_json_readRollout(found, ids));
    if (variation !== undefined && rollout !== undefined)
        throw new narrow_Unreadable(part.at, "a variation or a rollout, but both");
    if (rollout !== undefined)
        return { rollout };
    return variation === undefined ? null : { variation };
}
function serve_json_readRollout(part, ids) {
    const shares = list(member(part, "variations"));
    const weights = shares.map((share) => ({
        variation: serve_json_readVariation(member(share, "variation"), ids),
        weight: narrow_count(member(share, "weight")),
    }));
    const experiment = member(part, "seed").value !== undefined ||
        member(part, "experimentAllocation").value !== undefined ||
        shares.some((share) => optional(member(share, "_untracked"), flag) === true);
    const total = weights.reduce((sum, { weight }) => sum + weight, 0);
    if (!experiment && total !== model_flag/* FULL_WEIGHT */.z)
        throw new narrow_Unreadable(member(part, "variations").at, "100000 in all");
    const contextKind = optional(member(part, "contextKind"), narrow_text);
    const bucketBy = optional(member(part, "bucketBy"), narrow_text);
    return {
        weights,
        ...(contextKind ? { contextKind } : {}),
        ...(bucketBy ? { bucketBy } : {}),
        experiment,
    };
}
/** The id of a rule or a clause, without which no instruction can name it. */
function readId(part) {
    return narrow_name(member(part, "_id"));
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/json/flag-json.js



/** LaunchDarkly's word for the kind of context that is meant where none is named. */
const flag_json_USER = "user";
/** A flag as LaunchDarkly's API returns it, with those of the named environments that it holds. Source: `FeatureFlag`. */
function readFlag(body, project, key, environments, baseUri) {
    if (narrow_text(member(body, "key")) !== key)
        throw new narrow_Unreadable("key", "the key that was asked for");
    const kind = word(member(body, "kind"), ["boolean", "multivariate"]);
    if (kind === "unknown")
        throw new narrow_Unreadable("kind", '"boolean" or "multivariate"');
    const variations = list(member(body, "variations")).map(readVariationEntry);
    const ids = variations.map(({ id }) => id);
    const held = member(body, "environments");
    const found = environments.flatMap((environment) => {
        const part = held.value === undefined ? held : member(held, environment);
        return part.value === undefined ? [] : [[environment, readConfiguration(part, ids, baseUri)]];
    });
    return {
        project,
        key,
        name: narrow_text(member(body, "name")),
        kind,
        archived: flag(member(body, "archived")),
        variations,
        configurations: Object.fromEntries(found),
    };
}
function readVariationEntry(part) {
    const holder = narrow_object(part);
    if (!Object.hasOwn(holder, "value"))
        throw new narrow_Unreadable(`${part.at}.value`, "there");
    const called = optional(member(part, "name"), narrow_text);
    return { id: readId(part), value: holder.value, ...(called ? { name: called } : {}) };
}
function readConfiguration(part, ids, baseUri) {
    const url = siteAddress(member(part, "_site").value, baseUri);
    return {
        on: flag(member(part, "on")),
        offVariation: optional(member(part, "offVariation"), (index) => serve_json_readVariation(index, ids)) ?? null,
        fallthrough: optional(member(part, "fallthrough"), (serve) => serve_json_readServe(serve, ids)) ?? null,
        prerequisites: flag_json_all(member(part, "prerequisites"), flag_json_readPrerequisite),
        targets: flag_json_merge([
            ...flag_json_all(member(part, "targets"), flag_json_readTarget(ids)),
            ...flag_json_all(member(part, "contextTargets"), flag_json_readTarget(ids)),
        ]),
        rules: flag_json_all(member(part, "rules"), (rule) => flag_json_readRule(rule, ids)),
        trackEvents: flag(member(part, "trackEvents")),
        trackEventsFallthrough: flag(member(part, "trackEventsFallthrough")),
        version: narrow_count(member(part, "version")),
        ...(url === undefined ? {} : { url }),
    };
}
function flag_json_all(part, read) {
    return (optional(part, list) ?? []).map(read);
}
function flag_json_readPrerequisite(part) {
    return { key: narrow_name(member(part, "key")), variation: narrow_count(member(part, "variation")) };
}
function flag_json_readTarget(ids) {
    return (part) => ({
        contextKind: optional(member(part, "contextKind"), narrow_text) || flag_json_USER,
        variation: serve_json_readVariation(member(part, "variation"), ids),
        values: list(member(part, "values")).map(narrow_text),
    });
}
/** `contextTargets` repeats the user targets of `targets` as empty placeholders; one target remains for each kind and variation. */
function flag_json_merge(targets) {
    const merged = [];
    for (const target of targets) {
        if (target.values.length === 0)
            continue;
        const same = merged.findIndex((one) => one.contextKind === target.contextKind && one.variation === target.variation);
        const values = [...new Set([...(merged[same]?.values ?? []), ...target.values])];
        if (same === -1)
            merged.push(target);
        else
            merged[same] = { ...target, values };
    }
    return merged;
}
function flag_json_readRule(part, ids) {
    const description = optional(member(part, "description"), narrow_text);
    return {
        id: readId(part),
        ...(description ? { description } : {}),
        clauses: list(member(part, "clauses")).map(flag_json_readClause),
        serve: serve_json_readServe(part, ids),
        trackEvents: flag(member(part, "trackEvents")),
    };
}
function flag_json_readClause(part) {
    return {
        id: readId(part),
        contextKind: optional(member(part, "contextKind"), narrow_text) || flag_json_USER,
        attribute: narrow_text(member(part, "attribute")),
        op: narrow_name(member(part, "op")),
        values: list(member(part, "values")).map(({ value }) => value),
        negate: flag(member(part, "negate")),
    };
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/resource-id.js
const SEGMENT = (kind, name) => `${kind}/(?<${name}>[^/:;,*]+)(?:;[^/:]*)?`;
const FLAG_IN_ENVIRONMENT = new RegExp(`^${SEGMENT("proj", "project")}:${SEGMENT("env", "environment")}:${SEGMENT("flag", "flag")}$`);
/** A flag in an environment as LaunchDarkly's roles and approval requests name it. */
function renderResourceId(resource) {
    return `proj/${resource.project}:env/${resource.environment}:flag/${resource.flag}`;
}
/** The flag in an environment that a resource id names, its tags aside; undefined for anything else, a pattern included. */
function parseResourceId(id) {
    const found = FLAG_IN_ENVIRONMENT.exec(id)?.groups;
    if (found === undefined)
        return undefined;
    const { project = "", environment = "", flag = "" } = found;
    return { provider: "launchdarkly", project, environment, flag };
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/json/request-json.js



/**
 * An approval request as LaunchDarkly's API returns it. `resource` is what it should be about: another one is named in
 * `foreign`. Source: https://apidocs.launchdarkly.com/tag/Approvals, `ApprovalRequestResponse`.
 */
function readRequest(body, resource, baseUri) {
    const createdAt = narrow_count(member(body, "creationDate"));
    const appliedAt = optional(member(body, "appliedDate"), narrow_count);
    const executeAt = optional(member(body, "executionDate"), narrow_count);
    const appliedBy = optional(member(body, "appliedByMemberId"), narrow_name) ?? optional(member(body, "appliedByServiceTokenId"), narrow_name);
    const least = optional(member(body, "approvalSettings"), (part) => optional(member(part, "minNumApprovals"), narrow_count));
    return {
        id: narrow_name(member(body, "_id")),
        description: optional(member(body, "description"), narrow_text) ?? "",
        status: word(member(body, "status"), ["pending", "scheduled", "completed", "failed"]),
        reviewStatus: word(member(body, "reviewStatus"), ["pending", "approved", "declined"]),
        reviews: list(member(body, "allReviews")).map((part) => readReview(part, createdAt)),
        instructions: list(member(body, "instructions")).map(readInstruction),
        conflicts: list(member(body, "conflicts")).map(readConflict),
        createdAt,
        ...(appliedAt === undefined ? {} : { appliedAt }),
        ...(appliedBy === undefined ? {} : { appliedBy }),
        ...(executeAt === undefined ? {} : { executeAt }),
        ...(least === undefined ? {} : { approvalsNeeded: Math.max(1, least) }),
        foreign: foreignParts(body, resource),
        url: siteAddress(optional(member(body, "_links"), narrow_object)?.site, baseUri) ?? flagAddress(resource, baseUri),
    };
}
/** An approval that names nobody cannot be counted as anybody's, so its kind is unknown; a decline stands all the same. */
function readReview(part, createdAt) {
    const kind = word(member(part, "kind"), ["approve", "decline", "comment"]);
    const memberId = optional(member(part, "memberId"), narrow_text) || undefined;
    const serviceToken = optional(member(part, "serviceTokenId"), narrow_text) || undefined;
    const reviewer = serviceToken ?? memberId ?? "";
    return {
        kind: reviewer === "" && kind === "approve" ? "unknown" : kind,
        reviewer,
        byServiceToken: serviceToken !== undefined,
        at: optional(member(part, "creationDate"), narrow_count) ?? createdAt,
    };
}
function readInstruction(part) {
    return { ...narrow_object(part), kind: narrow_name(member(part, "kind")) };
}
function readConflict(part) {
    const reason = optional(member(part, "reason"), narrow_text) ?? "";
    return reason === "" ? "LaunchDarkly reports a conflict and gives no reason" : reason;
}
function foreignParts(body, resource) {
    const found = [];
    if (member(body, "operatingOnId").value !== undefined)
        found.push("an edit of a scheduled change");
    if (member(body, "source").value !== undefined)
        found.push("a copy from another environment");
    if (member(body, "customWorkflowMetadata").value !== undefined)
        found.push("a workflow");
    const id = optional(member(body, "resourceId"), narrow_text);
    const other = id === undefined ? resource : parseResourceId(id);
    if (other === undefined || renderResourceId(other) !== renderResourceId(resource))
        found.push(`another resource (${id})`);
    return found;
}
/** A page of the list of all approval requests; those about anything but a flag in an environment are left out. */
function readRequestPage(body, baseUri) {
    const items = list(member(body, "items"));
    const found = items.flatMap((item) => {
        const resource = parseResourceId(optional(member(item, "resourceId"), narrow_text) ?? "");
        return resource === undefined ? [] : [{ request: readRequest(item, resource, baseUri), resource }];
    });
    return { found, length: items.length, total: narrow_count(member(body, "totalCount")) };
}
/** The list of the approval requests of one flag in one environment, which has no pages. */
function readRequestList(body, resource, baseUri) {
    return list(member(body, "items")).map((item) => readRequest(item, resource, baseUri));
}
/** The keys in a list of things that have one; nothing else of the list is kept. */
function readKeys(body) {
    return list(member(body, "items")).map((item) => narrow_name(member(item, "key")));
}
/** Refuses an answer about another request than the one that was asked for. */
function isAbout(request, id) {
    if (request.id !== id)
        throw new narrow_Unreadable("_id", "the id that was asked for");
    return request;
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/missing.js


/**
 * Tells which name of the way to a flag LaunchDarkly does not know: one more read, of which only the environments' keys
 * are kept, since the rest of it holds SDK keys. `found` is whether LaunchDarkly has the flag itself.
 */
async function readMissing(client, project, flag, environments, found) {
    const known = await client.find({
        method: "GET",
        path: "/api/v2/projects/{project}/environments",
        names: { project },
        query: [["limit", "200"]],
        need: { action: "viewProject", resource: `proj/${project}` },
    }, readKeys);
    if (known === undefined)
        return { found: false, missing: "project", name: project, candidates: [] };
    const unknown = environments.find((environment) => !known.includes(environment));
    if (unknown !== undefined)
        return { found: false, missing: "environment", name: unknown, candidates: known };
    if (!found)
        return { found: false, missing: "flag", name: flag, candidates: [] };
    throw new Failure("unreadable-answer", `LaunchDarkly answered flag "${flag}" without an environment that it has.`, {
        hint: `Let the role of the token see every environment of project "${project}" that the change names.`,
    });
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/provider.js






const REQUESTS_OF_FLAG = "/api/v2/projects/{project}/flags/{flag}/environments/{environment}/approval-requests";
const REQUESTS = "/api/v2/approval-requests";
const REQUEST = "/api/v2/approval-requests/{id}";
const provider_PAGE = 200;
/** Pages of one list; beyond, the answers cannot be true. */
const provider_MOST_PAGES = 100;
/**
 * LaunchDarkly behind the provider port. It reads flags and opens, reads, withdraws and applies approval requests;
 * it never changes a flag itself and never reviews.
 */
function createLaunchDarkly(options) {
    const client = client_createClient(options);
    const { baseUri } = options;
    const readPage = (offset) => client.send(outstanding(offset), (body) => readRequestPage(body, baseUri));
    return {
        name: "launchdarkly",
        async readFlag(project, flag, environments) {
            const call = {
                method: "GET",
                path: "/api/v2/flags/{project}/{flag}",
                names: { project, flag },
                query: environments.map((environment) => ["env", environment]),
                need: { action: "viewProject", resource: `proj/${project}` },
            };
            const found = await client.find(call, (body) => readFlag(body, project, flag, environments, baseUri));
            if (found !== undefined && environments.every((name) => Object.hasOwn(found.configurations, name))) {
                return { found: true, flag: found };
            }
            return readMissing(client, project, flag, environments, found !== undefined);
        },
        async readRequests(resource) {
            const call = ofFlag(resource, { method: "GET", need: viewing(resource) });
            return (await client.find(call, (body) => readRequestList(body, resource, baseUri))) ?? [];
        },
        readRequest: (id, resource) => client.find({ method: "GET", path: REQUEST, names: { id }, need: viewing(resource) }, (body) => isAbout(readRequest(body, resource, baseUri), id)),
        async readOutstandingRequests() {
            const found = new Map();
            let offset = 0;
            for (let page = 1; page <= provider_MOST_PAGES; page += 1) {
                const { found: here, length, total } = await readPage(offset);
                for (const one of here)
                    found.set(one.request.id, one);
                offset += length;
                if (length === 0 || offset >= total)
                    return [...found.values()];
            }
            throw endless();
        },
        createRequest({ resource, description, instructions, comment }) {
            const body = { description, instructions: [...instructions], comment };
            const call = ofFlag(resource, { method: "POST", body, need: needing("createApprovalRequest", resource) });
            return client.send(call, (answer) => readRequest(answer, resource, baseUri));
        },
        async withdrawRequest(id) {
            const need = { action: "deleteApprovalRequest", resource: `the flag of approval request ${id}` };
            // A second delete of one id cannot delete another request, so this write may be repeated.
            const call = { method: "DELETE", path: REQUEST, names: { id }, repeatable: true, need };
            await client.find(call, () => true);
        },
        applyRequest: (id, resource, comment) => client.send({
            method: "POST",
            path: `${REQUEST}/apply`,
            names: { id },
            body: { comment },
            need: needing("applyApprovalRequest", resource),
        }, (body) => isAbout(readRequest(body, resource, baseUri), id)),
        close: client.close,
    };
}
function ofFlag(resource, call) {
    const { project, flag, environment } = resource;
    return { ...call, path: REQUESTS_OF_FLAG, names: { project, flag, environment } };
}
function outstanding(offset) {
    return {
        method: "GET",
        path: REQUESTS,
        names: {},
        query: [
            ["filter", 'status anyOf ["pending","scheduled"]'],
            ["limit", String(provider_PAGE)],
            ["offset", String(offset)],
        ],
        need: { action: "viewProject", resource: "proj/*" },
    };
}
function needing(action, resource) {
    return { action, resource: renderResourceId(resource) };
}
function viewing(resource) {
    return { action: "viewProject", resource: `proj/${resource.project}` };
}
function endless() {
    return new Failure("unreadable-answer", `LaunchDarkly's list of approval requests has more than ${provider_MOST_PAGES} pages.`, {
        hint: "Withdraw approval requests in LaunchDarkly that nobody needs any more.",
    });
}

;// CONCATENATED MODULE: ./build/wire.js









/** Makes the world of a run; throws a `Failure` for a token or address that cannot be right, before any request. */
async function wire(wiring) {
    const { environment, log } = wiring;
    const clock = { now: () => Date.now(), sleep: (milliseconds) => (0,promises_namespaceObject.setTimeout)(milliseconds) };
    const shared = { clock, random: () => Math.random(), environment };
    const baseUri = parseBaseUri(wiring.launchDarklyBaseUri, LAUNCHDARKLY_HOSTS, wiring.allowedHosts);
    const provider = wiring.launchDarklyToken === ""
        ? undefined
        : createLaunchDarkly({
            ...shared,
            baseUri,
            token: parseToken(wiring.launchDarklyToken, "launchdarkly-access-token"),
        });
    const token = parseToken(wiring.githubToken, "github-token");
    const apiUrl = apiUrlOf(environment);
    const host = await createGitHub({ ...shared, apiUrl, token, repository: repositoryOf(environment) });
    return { host, provider, clock, log, sha256: sha256, matchesGlob: external_node_path_.matchesGlob, close: async () => provider?.close() };
}
/** GitHub's API as the runner names it; GitHub Enterprise has a path in it. */
function apiUrlOf({ GITHUB_API_URL: given }) {
    const text = given === undefined || given === "" ? "https://api.github.com" : given;
    if (URL.canParse(text) && /^https?:/.test(text))
        return text.replace(/\/+$/, "");
    const hint = "Run the action in a workflow of GitHub Actions.";
    throw new Failure("invalid-address", `GITHUB_API_URL is ${JSON.stringify(text)}, which is no web address.`, { hint });
}
function repositoryOf({ GITHUB_REPOSITORY: name }) {
    if (name !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name))
        return name;
    const hint = "Run the action in a workflow of GitHub Actions.";
    throw new Failure("no-repository", "GITHUB_REPOSITORY does not name a repository.", { hint });
}

;// CONCATENATED MODULE: ./build/action/console-log.js

/**
 * A log on stdout in which no line is a workflow command, however hostile its text: `redact` hides secrets, and what the
 * runner would take for a command (`::…` after white space, `##[` anywhere) is broken up.
 */
function createConsoleLog(write, redact) {
    const print = (text) => {
        for (const line of redact(text).split("\n")) {
            const shown = visible(line).replaceAll("##[", "## [");
            write(`${shown.trimStart().startsWith("::") ? `| ${shown}` : shown}\n`);
        }
    };
    return { info: print, warn: (text) => print(`Note: ${text}`) };
}

;// CONCATENATED MODULE: ./build/action/event.js

const SWEEPS = ["schedule", "workflow_dispatch", "repository_dispatch"];
const SUPPORTED = ["pull_request", "pull_request_review", "push", ...SWEEPS];
/** The pull requests that an event points at; `only` narrows it to one. Throws a `Failure` for any other event. */
function targetOf(event, only) {
    const { name } = event;
    const payload = fieldsOf(event.payload);
    if (!SUPPORTED.includes(name)) {
        const message = `The event ${JSON.stringify(name)} is not supported.`;
        throw new Failure("unsupported-event", message, { hint: `Run on ${SUPPORTED.join(", ")}.` });
    }
    if (only !== undefined)
        return { pullRequest: only };
    if (SWEEPS.includes(name))
        return { outstandingOf: idOf({ ...event, payload }) };
    return name === "push" ? pushed(payload) : { pullRequest: numberOf(payload) };
}
function numberOf(payload) {
    const number = fieldsOf(payload.pull_request).number;
    if (typeof number === "number" && Number.isSafeInteger(number) && number > 0)
        return number;
    throw event_unreadable("names no pull request");
}
/** The commits of a push to the default branch; a push elsewhere points at nothing. */
function pushed(payload) {
    const { default_branch: branch } = fieldsOf(payload.repository);
    if (typeof branch !== "string")
        throw event_unreadable("does not name the default branch");
    if (payload.ref !== `refs/heads/${branch}`)
        return { commits: [] };
    const listed = Array.isArray(payload.commits) ? payload.commits.map((commit) => fieldsOf(commit).id) : [];
    const commits = [payload.after, ...listed].filter((sha) => typeof sha === "string" && /^[0-9a-f]{40,64}$/.test(sha));
    return { commits: commits.filter((sha) => !/^0+$/.test(sha)) };
}
function idOf({ repositoryId, payload }) {
    const id = Number(repositoryId ?? fieldsOf(payload.repository).id);
    if (Number.isSafeInteger(id) && id > 0)
        return id;
    throw event_unreadable("does not say which repository it belongs to");
}
function fieldsOf(value) {
    return typeof value === "object" && value !== null ? value : {};
}
function event_unreadable(why) {
    const hint = "Run the action in a workflow of GitHub Actions, on the event itself.";
    return new Failure("unreadable-event", `The event's payload ${why}.`, { hint });
}

;// CONCATENATED MODULE: ./build/options.js
/** Every input once; `action.yml` and the README are checked against this table. */
const OPTIONS = [
    {
        name: "command",
        default: "auto",
        meaning: "`auto` does whatever the state of the pull request calls for; `validate` is offline and needs no secret; `plan` reads but writes only to the pull request; `request`, `status`, `withdraw` and `apply` allow only that kind of write.",
    },
    {
        name: "github-token",
        default: "$" + "{{ github.token }}",
        meaning: "Reads the pull request and writes check runs and one comment: `contents: read`, `pull-requests: write`, `checks: write`.",
        secret: true,
    },
    {
        name: "launchdarkly-access-token",
        default: "",
        meaning: "A LaunchDarkly access token; without it changes are validated only.",
        secret: true,
    },
    {
        name: "launchdarkly-base-uri",
        default: "https://app.launchdarkly.com",
        meaning: "Where LaunchDarkly is: one of its three hosts, or one named in `allowed-hosts`. Loopback addresses are always allowed.",
    },
    {
        name: "allowed-hosts",
        default: "",
        meaning: "Further host names that `launchdarkly-base-uri` may name, one a line.",
    },
    {
        name: "paths",
        default: "",
        meaning: "Globs of change files, one a line. Empty: those of the config, else `flags/**/*.{yml,yaml}`.",
    },
    { name: "config", default: ".github/flag-gitops.yml", meaning: "The config file, read from the base branch only." },
    { name: "pull-request", default: "", meaning: "The number of the one pull request to look at, for runs by hand." },
    {
        name: "on-unapproved",
        default: "wait",
        meaning: "What a merged change that is not yet approved does: `wait` for a later run, or `fail` the job.",
    },
    { name: "dry-run", default: "false", meaning: "`true` decides and reports, and writes nothing to LaunchDarkly." },
];

;// CONCATENATED MODULE: ./build/action/inputs.js


const COMMANDS = ["auto", "validate", "plan", "request", "status", "withdraw", "apply"];
/** Decodes the inputs as the runner passes them, `INPUT_<NAME>`; throws a `Failure` for a value that means nothing. */
function readInputs(environment) {
    const read = (name) => {
        const given = (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
        const known = OPTIONS.find((option) => option.name === name)?.default ?? "";
        return given !== "" || known.startsWith("$") ? given : known;
    };
    return {
        command: oneOf("command", read("command"), COMMANDS),
        githubToken: read("github-token"),
        launchDarklyToken: read("launchdarkly-access-token"),
        launchDarklyBaseUri: read("launchdarkly-base-uri"),
        allowedHosts: lines(read("allowed-hosts")),
        paths: lines(read("paths")),
        config: read("config"),
        pullRequest: pullRequest(read("pull-request")),
        onUnapproved: oneOf("on-unapproved", read("on-unapproved"), ["wait", "fail"]),
        dryRun: oneOf("dry-run", read("dry-run").toLowerCase(), ["true", "false"]) === "true",
    };
}
function lines(text) {
    return text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
function oneOf(name, given, known) {
    const found = known.find((value) => value === given);
    if (found !== undefined)
        return found;
    const message = `The input ${name} is ${JSON.stringify(given)}.`;
    throw new Failure("invalid-input", message, { hint: `Give one of ${known.join(", ")}.` });
}
function pullRequest(given) {
    if (given === "")
        return undefined;
    if (/^#?[1-9][0-9]{0,9}$/.test(given))
        return Number(given.replace("#", ""));
    const message = `The input pull-request is ${JSON.stringify(given)}.`;
    throw new Failure("invalid-input", message, { hint: "Give the number of a pull request." });
}

;// CONCATENATED MODULE: ./build/core/render/code-frame.js

const code_frame_WIDTH = 160;
/** A path as one word of a log: as it is if it is plain, else quoted with everything unusual escaped. */
function renderPath(path) {
    return /^[A-Za-z0-9_./-]+$/.test(path) ? path : visible(JSON.stringify(path));
}
/** A diagnostic for the terminal: place, code and sentence, the line with a mark below, the cure. */
function codeFrame(diagnostic, source) {
    const { code, file, where, message, hint } = diagnostic;
    const end = hint === undefined ? [] : [visible(hint)];
    if (source === undefined || where === "file") {
        return [`${renderPath(file)}:1:1: ${code}: ${visible(message)}`, ...end].join("\n");
    }
    const { line, column, endColumn } = source.placeOf(where);
    const head = `${renderPath(file)}:${line}:${column}: ${code}: ${visible(message)}`;
    const text = source.text.split(/\r?\n/)[line - 1] ?? "";
    // A long line is shown from shortly before the fault.
    const from = column > code_frame_WIDTH ? column - 40 : 0;
    const shown = (part) => visible(part);
    const before = shown(text.slice(from, column - 1));
    const marked = shown(text.slice(column - 1, Math.min(endColumn - 1, from + code_frame_WIDTH)));
    const after = shown(text.slice(Math.min(endColumn - 1, from + code_frame_WIDTH), from + code_frame_WIDTH));
    const gutter = `${line} | `;
    const mark = " ".repeat(gutter.length + columnsOf(before)) + "^".repeat(Math.max(1, columnsOf(marked)));
    return [head, `${gutter}${before}${marked}${after}`, mark, ...end].join("\n");
}
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
/** How many columns of a terminal a text takes: wide letters take two, marks on a letter none. */
function columnsOf(text) {
    let columns = 0;
    for (const character of text)
        columns += /\p{Mn}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return columns;
}

;// CONCATENATED MODULE: ./build/core/render/summary.js



/** The Markdown of a job summary about one pull request. */
function renderSummary(report) {
    const { pullRequest, standings, diagnostics, sources, notices } = report;
    const reasons = standings
        .filter(({ verdict }) => verdict.conclusion === "failure")
        .map(({ verdict }) => `- ${sentence(`${verdict.title}. ${verdict.reason}`)}`);
    return [
        `### Flag changes of ${escape_link(`pull request ${pullRequest.number}`, pullRequest.url)}: ${sentence(gate(report).title)}`,
        ...notices.map(sentence),
        ...(diagnostics.length === 0 ? [] : [problemList(diagnostics, sources)]),
        ...standingTable(standings, report, 200_000),
        ...(reasons.length === 0 ? [] : [reasons.join("\n")]),
    ].join("\n\n");
}

;// CONCATENATED MODULE: ./build/action/exit.js
/** Why the job fails, in one sentence, or undefined if it does not. */
function failureOf(outcome, onUnapproved) {
    const ofPullRequests = outcome.pullRequests.filter(({ scope }) => !outcome.sweep || scope !== "undecided");
    const [first] = [...outcome.failures, ...ofPullRequests.flatMap(({ failures }) => failures)];
    if (first !== undefined)
        return `${first.message} ${first.hint}`;
    const bad = outcome.pullRequests.filter((one) => (outcome.sweep ? triedInVain(one) : fails(one, onUnapproved)));
    if (bad.length === 0)
        return undefined;
    const which = bad.map(({ pullRequest, result }) => `#${pullRequest.number} is ${result}`).join(", ");
    return `Flag changes: ${which}. The log above says why.${partlyApplied(bad)}`;
}
/** What is done already, where only a part was: somebody who runs it again must know. */
function partlyApplied(pullRequests) {
    const changes = pullRequests.flatMap(({ standings }) => standings.filter(({ observed }) => observed.change));
    const applied = changes.filter(({ verdict }) => verdict.result === "applied").length;
    if (applied === 0 || applied === changes.length)
        return "";
    return ` ${applied} of ${changes.length} changes were applied; running again will not repeat them.`;
}
function fails({ result, stage }, onUnapproved) {
    if (result === "pending")
        return stage === "merged" && onUnapproved === "fail";
    return ["invalid", "declined", "refused", "failed"].includes(result);
}
/** A run over many pull requests fails only for what it tried itself. */
function triedInVain({ standings }) {
    return standings.some(({ tried, verdict }) => tried && (verdict.result === "failed" || verdict.result === "refused"));
}

;// CONCATENATED MODULE: ./build/action/report.js







/** Says how the run ended: in the log, in the job summary, in the outputs and by the exit code. */
async function report(outcome, onUnapproved, log, redact) {
    for (const one of outcome.pullRequests)
        report_describe(one, log);
    for (const { message, hint } of outcome.failures)
        log.info(`${message} ${hint}`);
    log.info(`Result: ${outcome.result}`);
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(942), __nccwpck_require__.e(143)]).then(__nccwpck_require__.bind(__nccwpck_require__, 143));
    for (const [name, value] of Object.entries(outputsOf(outcome)))
        core.setOutput(name, value);
    const summary = outcome.pullRequests.map((one) => renderSummary(one)).join("\n\n");
    if (process.env.GITHUB_STEP_SUMMARY && summary !== "")
        await core.summary.addRaw(summary, true).write();
    const failure = failureOf(outcome, onUnapproved);
    if (failure !== undefined)
        core.setFailed(redact(visible(failure)));
}
function report_describe(outcome, log) {
    const { pullRequest, result, standings, diagnostics, sources, notices, failures } = outcome;
    log.info(`Pull request #${pullRequest.number}: ${result}`);
    for (const notice of notices)
        log.warn(notice);
    for (const diagnostic of diagnostics)
        log.info(codeFrame(diagnostic, sources.get(diagnostic.file)));
    for (const { observed, verdict } of standings) {
        log.info(`  ${(0,model_change/* resourceName */.I)(observed.resource)}: ${verdict.title}. ${verdict.reason}`);
        if (verdict.request !== undefined)
            log.info(`    ${verdict.request.url}`);
        for (const line of changeLines(observed))
            log.info(`    ${line}`);
        const refusal = refusalOf(observed, verdict);
        if (refusal !== undefined)
            log.info(codeFrame(refusal, sources.get(refusal.file)));
    }
    if (outcome.scope !== "undecided")
        for (const { message, hint } of failures)
            log.info(`${message} ${hint}`);
}
/** A refusal as a diagnostic at the flag that the change file names. */
function refusalOf({ change }, { result, reason }) {
    if (change === undefined || !["refused", "declined", "failed"].includes(result))
        return undefined;
    const where = { document: change.document, pointer: ["flag"], part: "value" };
    return { code: result, file: change.file, where, message: reason };
}

;// CONCATENATED MODULE: ./build/action/run.js








/** One run of the action: inputs and event in, pull requests looked at, everything reported. */
async function run(environment) {
    const inputs = readInputs(environment);
    const target = targetOf(await readEvent(environment), inputs.pullRequest);
    const secrets = [inputs.githubToken, inputs.launchDarklyToken].filter((secret) => secret !== "");
    const redact = createRedactor(secrets);
    const log = createConsoleLog((text) => process.stdout.write(text), redact);
    const world = await wire({ ...inputs, environment, log });
    try {
        const { command, paths, config, onUnapproved, dryRun } = inputs;
        const outcome = await sync(world, target, { command, paths, configPath: config, onUnapproved, dryRun });
        await report(outcome, onUnapproved, log, redact);
    }
    finally {
        await world.close();
    }
}
async function readEvent(environment) {
    try {
        const { context } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(479), __nccwpck_require__.e(942), __nccwpck_require__.e(722)]).then(__nccwpck_require__.bind(__nccwpck_require__, 722));
        return { name: context.eventName, payload: context.payload, repositoryId: environment.GITHUB_REPOSITORY_ID };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const hint = "Run the action in a workflow of GitHub Actions.";
        throw new Failure("unreadable-event", "The event's payload is not JSON.", { hint });
    }
}

;// CONCATENATED MODULE: ./build/action/main.js




run(process.env).catch(async (error) => {
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(942), __nccwpck_require__.e(143)]).then(__nccwpck_require__.bind(__nccwpck_require__, 143));
    const bug = error instanceof Error ? error.stack : "something was thrown";
    const said = error instanceof Failure ? `${error.message} ${error.hint}` : `This is a bug in Flag GitOps: ${bug}`;
    core.setFailed(error instanceof Failure ? visible(said) : said);
    const outputs = outputsOf({ result: "failed", pullRequests: [], failures: [], sweep: false });
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
});

module.exports = __webpack_exports__;
/******/ })()
;