/**
 * Babel plugin: writes `test ? a : b` without the conditional operator, as `(test ? (t = a, true) …)` would be written by
 * hand: `(test && (t = a, true) || (t = b), t)`.
 *
 * Classic Outlook before version 2403 doesn't load an event handler file that holds the operator (platform facts H).
 * The operator stays in our source, where it reads best, and in what Babel itself makes of `?.` and `??`.
 *
 * @param {import('@babel/core')} babel
 * @returns {import('@babel/core').PluginObj}
 */
module.exports = ({ types: t }) => ({
  name: 'no-conditional-operator',
  visitor: {
    Program: {
      // Once all other plugins are done: they write conditional operators themselves.
      exit(program) {
        program.traverse({
          ConditionalExpression: {
            exit(path) {
              const { test, consequent, alternate } = path.node;
              const result = path.scope.generateDeclaredUidIdentifier('chosen');
              path.replaceWith(
                t.sequenceExpression([
                  t.logicalExpression(
                    '||',
                    t.logicalExpression(
                      '&&',
                      test,
                      t.sequenceExpression([
                        t.assignmentExpression('=', t.cloneNode(result), consequent),
                        t.booleanLiteral(true),
                      ]),
                    ),
                    t.assignmentExpression('=', t.cloneNode(result), alternate),
                  ),
                  t.cloneNode(result),
                ]),
              );
            },
          },
        });
      },
    },
  },
});
