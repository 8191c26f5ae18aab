using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.States;

/// <summary>A pure method that a state names in <c>Arguments</c> or <c>Output</c>, and its body.</summary>
internal sealed record ShapingMethod(Method Method, Expression Body);
