using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Where an arm of a Choice names its state, and the type of the value that it gives, if it gives one.</summary>
internal sealed record ChoiceTarget(SyntaxNode Syntax, ITypeSymbol? ValueType)
{
    public Location Location => Syntax.GetLocation();
}
