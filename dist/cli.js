#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 9866:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   bG: () => (/* binding */ TOKEN_VARIABLE),
/* harmony export */   yY: () => (/* binding */ FORMS)
/* harmony export */ });
/** The commands of the command line, in the order of the help. */
const COMMANDS = ["validate", "plan", "export", "drift"];
/** The environment variable that holds the access token. */
const TOKEN_VARIABLE = "LAUNCHDARKLY_ACCESS_TOKEN";
const PATHS = ["paths", 'files, or folders that are searched for .yaml and .yml; "flags" if none is given'];
/** How LaunchDarkly is reached, for the commands that read it. */
const ADDRESS = [
    {
        name: "--base-uri",
        takes: "<url>",
        meaning: "LaunchDarkly's address, else LAUNCHDARKLY_BASE_URI, else https://app.launchdarkly.com",
    },
    {
        name: "--allowed-host",
        takes: "<host>",
        repeated: true,
        meaning: "one more host that may be sent the token; may be given several times",
    },
];
/** What the help says of every command. */
const FORMS = {
    validate: {
        usage: "validate [paths…] [--json]",
        does: "Checks change files on disk, without network or token.",
        words: [PATHS],
        options: [{ name: "--json", meaning: "prints one JSON object instead of code frames" }],
        notes: ["Exit codes: 0 all valid, 1 something is wrong in the files, 2 asked wrongly, 3 a file could not be read."],
        examples: ["validate examples/flags"],
    },
    plan: {
        usage: "plan [paths…] [--json] [--compare]",
        does: "Says what change files ask of LaunchDarkly as it is now: before → after. Writes nothing anywhere.",
        words: [PATHS],
        options: [
            { name: "--json", meaning: "prints one JSON object, with the instructions" },
            { name: "--compare", meaning: "asks LaunchDarkly for a dry run of each change too, and compares it with ours" },
            ...ADDRESS,
        ],
        notes: [
            "A document of `kind: Flag` is asked for as a whole, whatever git said before. The config's policies are not looked at.",
            "`--compare` changes nothing, but the token must be allowed to update flags. Copies, segments and changes in all environments have no dry run.",
            "Exit codes: 0 done, 1 the files are wrong or a dry run differs, 2 asked wrongly, 3 LaunchDarkly could not be asked, or allowed no dry run.",
        ],
        examples: ["plan", "plan --json flags/storefront/new-checkout.yaml"],
    },
    export: {
        usage: "export <project> [flag…] [--environment <key>]… [--out <folder>] [--variations] [--force]",
        does: "Writes live flags as files of `kind: Flag`, one a flag: <out>/<project>/<flag>.yaml.",
        words: [
            ["project", "the key of the project"],
            [
                "flag",
                "keys of flags; all that LaunchDarkly lists if none is given: no archived ones, perhaps no deprecated ones",
            ],
        ],
        options: [
            {
                name: "--environment",
                takes: "<key>",
                repeated: true,
                meaning: "an environment to describe; may be given several times; all of them if none is given",
            },
            { name: "--out", takes: "<folder>", meaning: 'where the files go; "flags" if not given' },
            { name: "--variations", meaning: "describes the variations of each flag too" },
            { name: "--force", meaning: "writes over files of these flags that exist, which are left alone otherwise" },
            ...ADDRESS,
        ],
        notes: [
            "What a file cannot say is left out, with the reason as a comment in it.",
            "Exit codes: 0 done, 1 a name is unknown, or that of a flag that is archived or gets no file, 2 asked wrongly, 3 LaunchDarkly could not be asked or a file not be written.",
        ],
        examples: ["export storefront", "export storefront new-checkout --environment production"],
    },
    drift: {
        usage: "drift [paths…] [--adopt | --reapply] [--json]",
        does: "Compares the flags that documents of `kind: Flag` describe with what is live.",
        words: [PATHS],
        options: [
            { name: "--adopt", meaning: "writes what is live into the files, where it differs: LaunchDarkly is right" },
            {
                name: "--reapply",
                meaning: "writes or edits the line `reapply:` of what differs: git is right, and asks for it again",
            },
            { name: "--json", meaning: "prints one JSON object" },
            ...ADDRESS,
        ],
        notes: [
            "Both cures only edit files. Commit them on a branch and open a pull request, like for any other change.",
            "Exit codes: 0 no drift in what was compared, or it was written into the files; 1 drift, or something is wrong in the files; 2 asked wrongly; 3 LaunchDarkly could not be asked. What was left alone is counted, and changes no code.",
        ],
        examples: ["drift", "drift --adopt flags/storefront"],
    },
};


/***/ }),

/***/ 4402:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isKey)
/* harmony export */ });
/** True for what LaunchDarkly takes for the key of a project, an environment, a flag or a segment. */
function isKey(text) {
    return /^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(text);
}


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

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

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

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

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

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

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
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
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
/******/ 			return "" + chunkId + ".cli.js";
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

// EXTERNAL MODULE: ./build/core/render/words/did-you-mean.js
var did_you_mean = __nccwpck_require__(2327);
// EXTERNAL MODULE: ./build/cli/args/commands.js
var commands = __nccwpck_require__(9866);
// EXTERNAL MODULE: ./build/core/model/key.js
var model_key = __nccwpck_require__(4402);
;// CONCATENATED MODULE: ./build/cli/args/decode-command.js

/** What a command was asked, from its words and options. */
function decodeCommand(command, { plain, options }) {
    const has = (name) => options.has(name);
    const paths = plain.length > 0 ? plain : ["flags"];
    const json = has("--json");
    if (command === "validate")
        return { command, paths, json };
    const address = addressOf(options);
    if (command === "plan")
        return { command, paths, json, compare: has("--compare"), ...address };
    if (command === "export")
        return decodeExport({ plain, options }, address);
    if (has("--adopt") && has("--reapply")) {
        return wrong(command, "--adopt and --reapply are two ways out of drift: choose one.");
    }
    const cure = has("--adopt") ? "adopt" : has("--reapply") ? "reapply" : undefined;
    return { command, paths, json, ...(cure === undefined ? {} : { cure }), ...address };
}
function decodeExport({ plain: [project, ...flags], options }, address) {
    const command = "export";
    if (project === undefined)
        return wrong(command, "The project is missing.");
    const environments = options.get("--environment") ?? [];
    const [what, odd] = [...named("a project", [project]), ...named("a flag", flags), ...named("an environment", environments)].find(([, key]) => !(0,model_key/* isKey */.m)(key)) ?? [];
    if (odd !== undefined)
        return wrong(command, `${JSON.stringify(odd)} is no key of ${what}.`);
    return {
        command,
        project,
        flags,
        environments,
        out: options.get("--out")?.[0] ?? "flags",
        variations: options.has("--variations"),
        force: options.has("--force"),
        ...address,
    };
}
function wrong(about, said) {
    return { command: "help", about, wrong: said };
}
function named(what, keys) {
    return keys.map((key) => [what, key]);
}
function addressOf(options) {
    const baseUri = options.get("--base-uri")?.[0];
    return { allowedHosts: options.get("--allowed-host") ?? [], ...(baseUri === undefined ? {} : { baseUri }) };
}

;// CONCATENATED MODULE: ./build/cli/args/parse-args.js



/** Decodes the words behind `flag-gitops`. */
function parseArgs(words) {
    const [first, ...rest] = words;
    if (first === undefined)
        return { command: "help", wrong: "No command was given." };
    if (first === "--help" || first === "-h")
        return { command: "help" };
    if (first === "help") {
        const about = commands/* COMMANDS */.Lo.find((one) => one === rest[0]);
        return { command: "help", ...(about === undefined ? {} : { about }) };
    }
    const command = commands/* COMMANDS */.Lo.find((one) => one === first);
    if (command === undefined)
        return { command: "help", wrong: unknown("command", first, commands/* COMMANDS */.Lo) };
    const separator = rest.indexOf("--");
    const flagged = separator < 0 ? rest : rest.slice(0, separator);
    if (flagged.includes("--help") || flagged.includes("-h"))
        return { command: "help", about: command };
    const sorted = sortWords(flagged, commands/* FORMS */.yY[command].options);
    if ("wrong" in sorted)
        return { command: "help", about: command, wrong: sorted.wrong };
    const after = separator < 0 ? [] : rest.slice(separator + 1);
    return decodeCommand(command, { ...sorted, plain: [...sorted.plain, ...after] });
}
function sortWords(words, known) {
    const plain = [];
    const options = new Map();
    for (let place = 0; place < words.length; place++) {
        const word = words[place];
        if (!word.startsWith("-") || word === "-") {
            plain.push(word);
            continue;
        }
        const read = readOption(word, words[place + 1], known);
        if ("wrong" in read)
            return read;
        const { option, value, isNext } = read;
        const before = options.get(option.name) ?? [];
        if (before.length > 0 && option.takes !== undefined && option.repeated !== true) {
            return { wrong: `The option "${option.name}" was given twice.` };
        }
        options.set(option.name, [...before, value]);
        if (isNext)
            place++;
    }
    return { plain, options };
}
/** An option, and what it was given: behind its `=`, or (`isNext`) by the word that follows. */
function readOption(word, next, known) {
    const [, name = word, given] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
    const option = known.find((one) => one.name === name);
    if (option === undefined) {
        const names = known.map((one) => one.name);
        return { wrong: unknown("option", name, names) };
    }
    if (option.takes === undefined) {
        return given === undefined
            ? { option, value: "", isNext: false }
            : { wrong: `The option "${name}" takes nothing.` };
    }
    const value = given ?? next ?? "";
    if (value === "")
        return { wrong: `The option "${name}" lacks its ${option.takes}.` };
    return { option, value, isNext: given === undefined };
}
function unknown(what, name, known) {
    const near = (0,did_you_mean/* closest */.kp)(name, known);
    const meant = near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`;
    return `There is no ${what} ${JSON.stringify(name)}.${meant}`;
}

;// CONCATENATED MODULE: ./build/cli/run/needed-node.js
/** What the connections to LaunchDarkly are made with needs this. Source: `engines` of undici 8. */
const NEEDED = [22, 19];
/** Why a version of Node.js cannot ask LaunchDarkly, and the way out; undefined if it can. */
function olderThanNeeded(version) {
    const [major = 0, minor = 0] = version.split(".").map(Number);
    if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]))
        return undefined;
    return `This command needs Node.js ${NEEDED.join(".")} or newer; this is ${version}. Run it as \`npm run flag-gitops -- …\`, which brings its own on Linux x64.`;
}

;// CONCATENATED MODULE: ./build/cli/main.js


run(parseArgs(process.argv.slice(2))).then((code) => {
    process.exitCode = code;
}, async (error) => {
    const [{ createTerminal }, { tellFailure }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 957).then(__nccwpck_require__.bind(__nccwpck_require__, 957)),
        __nccwpck_require__.e(/* import() */ 174).then(__nccwpck_require__.bind(__nccwpck_require__, 8174)),
    ]);
    process.exitCode = tellFailure(error, createTerminal(process));
});
async function run(args) {
    if (args.command === "help")
        return help(args);
    if (args.command === "validate")
        return (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(406), __nccwpck_require__.e(36), __nccwpck_require__.e(524)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8524))).runValidate(args);
    const tooOld = olderThanNeeded(process.versions.node);
    if (tooOld !== undefined) {
        process.stderr.write(`${tooOld}\n`);
        return 2;
    }
    const [{ createTerminal }, { start }] = await Promise.all([__nccwpck_require__.e(/* import() */ 957).then(__nccwpck_require__.bind(__nccwpck_require__, 957)), __nccwpck_require__.e(/* import() */ 944).then(__nccwpck_require__.bind(__nccwpck_require__, 5944))]);
    return start(args, createTerminal(process));
}
async function help({ about, wrong }) {
    const { helpText } = await __nccwpck_require__.e(/* import() */ 415).then(__nccwpck_require__.bind(__nccwpck_require__, 8415));
    if (wrong === undefined)
        process.stdout.write(helpText(about));
    else
        process.stderr.write(`${wrong}\n\n${helpText(about)}`);
    return wrong === undefined ? 0 : 2;
}

module.exports = __webpack_exports__;
/******/ })()
;