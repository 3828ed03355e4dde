/**
 * Babel plugin: writes `value ?? 0` as `value || 0`, and the same with `''`, `[]` and `false`.
 *
 * Where an index may lie outside an array, our sources say what stands there instead, and nearly always it is the only falsy
 * value of its type: both operators then give the same. Without the plugin Babel writes each out as a comparison with a
 * temporary variable, which is longer and slower. `NaN ?? 0` would become 0: nothing that is sent asks for it.
 *
 * @param {import('@babel/core')} babel
 * @returns {import('@babel/core').PluginObj}
 */
module.exports = ({ types: t }) => ({
  visitor: {
    LogicalExpression({ node }) {
      const { operator, right } = node;
      const isFalsyOrList =
        (t.isNumericLiteral(right) && right.value === 0) ||
        (t.isStringLiteral(right) && right.value === '') ||
        (t.isBooleanLiteral(right) && !right.value) ||
        (t.isArrayExpression(right) && right.elements.length === 0);
      if (operator === '??' && isFalsyOrList) {
        node.operator = '||';
      }
    },
  },
});
