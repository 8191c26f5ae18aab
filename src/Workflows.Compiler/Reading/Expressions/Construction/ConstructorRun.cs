using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>A constructor with the arguments that it is called with.</summary>
internal sealed record ConstructorRun(IMethodSymbol Constructor, IReadOnlyDictionary<IParameterSymbol, Expression> Arguments, ConstructorKind Kind)
{
    public Expression? ArgumentNamed(string name) => Arguments.FirstOrDefault(argument => argument.Key.Name == name).Value;
}
