/**
 * Babel plugin: writes Fluent's `tokens.name` as what it is, `'var(--name)'`.
 *
 * Once Griffel has worked out the styles, what is left of the tokens in a file has no use, but a bundler can't tell: reading
 * a property may do something. All 460 tokens would be fetched for it.
 *
 * @param {import('@babel/core')} babel
 * @returns {import('@babel/core').PluginObj}
 */
module.exports = ({ types: t }) => ({
  visitor: {
    MemberExpression(path) {
      const { object, property, computed } = path.node;
      if (
        path.get('object').referencesImport('@fluentui/react-theme', 'tokens') &&
        t.isIdentifier(object) &&
        t.isIdentifier(property) &&
        !computed
      ) {
        path.replaceWith(t.stringLiteral(`var(--${property.name})`));
      }
    },
  },
});
