"use strict";
exports.id = 944;
exports.ids = [944];
exports.modules = {

/***/ 5944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   start: () => (/* binding */ start)
/* harmony export */ });
/** Runs a command that asks LaunchDarkly; its exit code. Each command loads only what it needs. */
async function start(args, terminal) {
    if (args.command === "plan")
        return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(406), __webpack_require__.e(684), __webpack_require__.e(36), __webpack_require__.e(907), __webpack_require__.e(787)]).then(__webpack_require__.bind(__webpack_require__, 3787))).runPlan(args, terminal);
    if (args.command === "export")
        return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(406), __webpack_require__.e(684), __webpack_require__.e(695), __webpack_require__.e(178)]).then(__webpack_require__.bind(__webpack_require__, 178))).runExport(args, terminal);
    return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(406), __webpack_require__.e(684), __webpack_require__.e(36), __webpack_require__.e(907), __webpack_require__.e(695), __webpack_require__.e(817)]).then(__webpack_require__.bind(__webpack_require__, 5817))).runDrift(args, terminal);
}


/***/ })

};
;