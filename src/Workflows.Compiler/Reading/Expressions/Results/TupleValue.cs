using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>The elements of the tuple that a method returns.</summary>
internal sealed record TupleValue(IReadOnlyList<Expression> Elements);
