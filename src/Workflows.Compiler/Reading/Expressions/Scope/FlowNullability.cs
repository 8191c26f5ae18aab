using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Whether a value may be null, as the compiler's flow analysis says, or else the declaration.</summary>
internal static class FlowNullability
{
    /// <param name="operation">The place where the value is read.</param>
    /// <param name="declared">The type that the member, parameter or element was declared with.</param>
    public static bool IsNullable(ReadingScope scope, IOperation operation, ITypeSymbol declared)
    {
        var mayBeNull = IsNullable(declared);
        if (!IsTracked(declared) || operation.Syntax is not ExpressionSyntax syntax || IsForgiven(syntax))
        {
            return mayBeNull;
        }

        return scope.Model.GetTypeInfo(syntax, scope.CancellationToken).Nullability.FlowState switch
        {
            NullableFlowState.NotNull => false,
            NullableFlowState.MaybeNull => true,
            _ => mayBeNull,
        };
    }

    /// <summary>Whether the compiler takes a value for not null, be it because <c>!</c> or a type without annotations promises it.</summary>
    public static bool IsSaidToBeThere(ReadingScope scope, IOperation operation) =>
        operation.Syntax is not ExpressionSyntax syntax
        || scope.Model.GetTypeInfo(syntax, scope.CancellationToken).Nullability.FlowState is not NullableFlowState.MaybeNull;

    /// <summary>Whether null is among the values of a type as it was declared; without annotations every reference may be null.</summary>
    public static bool IsNullable(ITypeSymbol declared) => declared.IsValueType
        ? declared.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T
        : declared.NullableAnnotation is not NullableAnnotation.NotAnnotated;

    // Of a type without annotations the compiler says NotNull, as it does not know.
    private static bool IsTracked(ITypeSymbol declared) =>
        declared.IsValueType ? IsNullable(declared) : declared.NullableAnnotation is not NullableAnnotation.None;

    // For 'x!' the compiler says NotNull of 'x', but that is a promise, not a fact.
    private static bool IsForgiven(ExpressionSyntax syntax)
    {
        var outer = syntax.Parent;
        while (outer is ParenthesizedExpressionSyntax)
        {
            outer = outer.Parent;
        }

        return outer.IsKind(SyntaxKind.SuppressNullableWarningExpression);
    }
}
