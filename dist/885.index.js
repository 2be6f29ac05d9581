"use strict";
exports.id = 885;
exports.ids = [885];
exports.modules = {

/***/ 4885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endedOwnership: () => (/* binding */ endedOwnership)
/* harmony export */ });
/* harmony import */ var _model_change_desired_flag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1807);
/* harmony import */ var _render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
/* harmony import */ var _parts_in_environments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6350);



/** What git said of a flag before an edit and says no more: one sentence each, at most five. */
function endedOwnership(before, after) {
    const flag = `flag ${(0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(before.flag)}`;
    const nothing = "that changes nothing in LaunchDarkly, and git no longer says how it should be";
    if (after === undefined)
        return [`The document of ${flag} is deleted: ${nothing}.`];
    const gone = [...before.environments.keys()].filter((environment) => !after.environments.has(environment));
    const ended = [
        ...(before.variations !== undefined && after.variations === undefined ? ["its variations"] : []),
        ...(gone.length === 0 ? [] : [`anything about ${(0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(gone)}`]),
        ...(0,_parts_in_environments_js__WEBPACK_IMPORTED_MODULE_1__/* .partsInEnvironments */ .Q)(endedParts(before, after)),
    ];
    return (0,_parts_in_environments_js__WEBPACK_IMPORTED_MODULE_1__/* .fewThings */ .w)(ended).map((what) => `The document of ${flag} no longer says ${what}: ${nothing}.`);
}
/** The parts that each environment lost. */
function endedParts(before, after) {
    return [...after.environments].map(([environment, configuration]) => {
        const was = before.environments.get(environment) ?? {};
        return [environment, _model_change_desired_flag_js__WEBPACK_IMPORTED_MODULE_2__/* .FLAG_PARTS */ .k.filter((part) => part in was && !(part in configuration))];
    });
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


/***/ })

};
;