using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Finds a <c>switch</c> expression that a value may come to which none of its arms takes.</summary>
internal static class OpenSwitch
{
    private const string NotExhaustive = "CS8509";
    private const string NullIsLeft = "CS8655";
    private const string WhenMayBeFalse = "CS8846";
    private const string UnnamedValueIsLeft = "CS8524";

    /// <summary>The keyword of the <c>switch</c>; null if its arms take every value that JSON may have.</summary>
    public static Location? Find(ISwitchExpressionOperation branches, SemanticModel model, CancellationToken ct)
    {
        if (branches.IsExhaustive && !MayBeNull(branches))
        {
            return null;
        }

        // Only the compiler knows what its patterns leave over. It binds the body once more, but few switches of a Choice come here.
        var keyword = ((SwitchExpressionSyntax)branches.Syntax).SwitchKeyword;
        var isOpen = model.GetDiagnostics(keyword.Span, ct).Any(diagnostic => diagnostic.Location.SourceSpan == keyword.Span && diagnostic.Id switch
        {
            NotExhaustive or NullIsLeft or WhenMayBeFalse => true,

            // JSON has no other values of an enum than its names, unless they are flags. The compiler does not go on to ask for null, or for 'when'.
            UnnamedValueIsLeft => ValueTypes.Underlying(branches.Value.Type) is INamedTypeSymbol { TypeKind: TypeKind.Enum } type && !TakesEveryName(branches, type),
            _ => false,
        });
        return isOpen ? keyword.GetLocation() : null;
    }

    private static bool MayBeNull(ISwitchExpressionOperation branches) => branches.Value.Type is { IsReferenceType: true } || ValueTypes.IsNullableValue(branches.Value.Type);

    private static bool TakesEveryName(ISwitchExpressionOperation branches, INamedTypeSymbol type)
    {
        var taken = branches.Arms.Where(static arm => arm.Guard is null).SelectMany(static arm => Constants(arm.Pattern)).ToArray();
        return !IsFlags(type)
            && type.GetMembers().OfType<IFieldSymbol>().Where(static member => member.HasConstantValue).All(member => taken.Contains(member.ConstantValue))
            && (!ValueTypes.IsNullableValue(branches.Value.Type) || taken.Contains(null));
    }

    private static IEnumerable<object?> Constants(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var value } } => [value],
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Constants(either.LeftPattern).Concat(Constants(either.RightPattern)),
        _ => [],
    };

    private static bool IsFlags(INamedTypeSymbol type) =>
        type.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "FlagsAttribute" } flags && ValueTypes.IsInSystem(flags));
}
