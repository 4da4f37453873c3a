/**
 * Every place in a script where a name is asked that is not declared in a function or block around it, with what stands around the name, and whether it is
 * outside of all functions.
 */
export function freeNames(program) {
  const found = [];
  const visit = (node, parent, hidden, isAtTop) => {
    if (node.type === "Identifier") {
      if (isAsked(node, parent) && !hidden.some((names) => names.has(node.name))) found.push({ node, parent, isAtTop });
      return;
    }
    const own = node === program ? [] : declaredBy(node);
    const inside = own.length > 0 ? [...hidden, new Set(own)] : hidden;
    const isFunction = /Function/.test(node.type);
    for (const [key, value] of Object.entries(node)) {
      // `{a}` is the key and the value in one.
      if (key === "key" && node.shorthand) continue;
      for (const each of [value].flat()) {
        if (typeof each?.type === "string") visit(each, node, inside, isAtTop && !isFunction);
      }
    }
  };
  visit(program, {}, [], true);
  return found;
}

/** The names that a function, block or loop declares for what is in it. */
function declaredBy(node) {
  switch (node.type) {
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return [
        ...node.params.flatMap(namesOf),
        ...(node.type === "FunctionExpression" ? namesOf(node.id) : []),
        ...varsIn(node.body),
      ];
    case "ClassExpression":
      return namesOf(node.id);
    case "BlockStatement":
    case "StaticBlock":
      return node.body.flatMap(declaredAs);
    case "SwitchStatement":
      return node.cases.flatMap(({ consequent }) => consequent.flatMap(declaredAs));
    case "ForStatement":
      return declaredAs(node.init);
    case "ForInStatement":
    case "ForOfStatement":
      return declaredAs(node.left);
    case "CatchClause":
      return namesOf(node.param);
    default:
      return [];
  }
}

function declaredAs(statement) {
  if (statement?.type === "VariableDeclaration") return statement.declarations.flatMap(({ id }) => namesOf(id));
  return /^(?:Class|Function)Declaration$/.test(statement?.type) ? namesOf(statement.id) : [];
}

/** What is declared with `var` anywhere in a function, but for functions in it. */
function varsIn(node) {
  if (/Function/.test(node.type)) return [];
  const own = node.type === "VariableDeclaration" && node.kind === "var" ? declaredAs(node) : [];
  const inner = Object.values(node)
    .flat()
    .filter((each) => typeof each?.type === "string");
  return [...own, ...inner.flatMap(varsIn)];
}

/** The names in what is declared: `{a, b: [c] = []}` has a and c. */
function namesOf(pattern) {
  switch (pattern?.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap((each) => namesOf(each.value ?? each.argument));
    case "ArrayPattern":
      return pattern.elements.flatMap(namesOf);
    case "AssignmentPattern":
      return namesOf(pattern.left);
    case "RestElement":
      return namesOf(pattern.argument);
    default:
      return [];
  }
}

/** Whether an identifier stands for a value, and is no declaration, label or name of a member. */
function isAsked(node, parent) {
  if (parent.id === node || /^(?:Labeled|Break|Continue)Statement$/.test(parent.type)) return false;
  if (parent.type === "MemberExpression") return parent.object === node || parent.computed;
  if (/^(?:Property|MethodDefinition|PropertyDefinition)$/.test(parent.type))
    return parent.value === node || parent.computed;
  return true;
}
