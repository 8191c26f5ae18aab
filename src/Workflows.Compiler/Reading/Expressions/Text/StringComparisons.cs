using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Arguments that say how texts are compared.</summary>
internal static class StringComparisons
{
    /// <summary>The comparison; null for another argument, or one that is no constant.</summary>
    public static StringComparison? Of(IOperation argument) =>
        argument is { Type: { Name: nameof(StringComparison) } type, ConstantValue: { HasValue: true, Value: int value } } && ValueTypes.IsInSystem(type)
            ? (StringComparison)value
            : null;
}
