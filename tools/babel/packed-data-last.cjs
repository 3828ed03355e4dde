/** Code has no literal of so many characters: only packed data has. */
const LONGEST_IN_CODE = 3_000;

/**
 * Babel plugin: moves packed data behind all code of a bundle. A compressor that meets code and packed data by turns finds no
 * good measure for either. Functions read the data once the whole file has run, so they may stand last; what is read while
 * the file runs stays where it is.
 *
 * @param {import('@babel/core')} babel
 * @returns {import('@babel/core').PluginObj}
 */
module.exports = ({ types: t }) => {
  /** @param {import('@babel/types').Expression} node */
  const lengthOf = (node) => (t.isStringLiteral(node) ? node.value.length : 0);

  return {
    visitor: {
      Program(program) {
        /** @type {Map<import('@babel/types').BlockStatement, import('@babel/types').VariableDeclarator[]>} */
        const moved = new Map();
        program.traverse({
          StringLiteral(path) {
            const functions = path.getAncestry().filter((one) => one.isFunction());
            const bundle = functions[functions.length - 1];
            const block = bundle?.node.body;
            if (lengthOf(path.node) <= LONGEST_IN_CODE || !t.isBlockStatement(block)) {
              return;
            }
            const data = moved.get(block) ?? [];
            const { parentPath } = path;
            if (functions.length > 1) {
              const id = program.scope.generateUidIdentifier('data');
              data.push(t.variableDeclarator(id, path.node));
              path.replaceWith(t.cloneNode(id));
            } else if (parentPath.isVariableDeclarator()) {
              data.push(parentPath.node);
              parentPath.remove();
            }
            moved.set(block, data);
          },
        });
        // What is alike in length is alike in kind.
        for (const [block, data] of moved) {
          data.sort(
            (one, other) =>
              lengthOf(/** @type {any} */ (one.init)) - lengthOf(/** @type {any} */ (other.init)),
          );
          block.body.push(t.variableDeclaration('const', data));
        }
      },
    },
  };
};
