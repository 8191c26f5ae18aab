using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Reading.Data;

/// <summary>What a member is if the JSON does not have it.</summary>
internal static class MemberDefaults
{
    private static readonly MemberDefault None = new MemberDefault.None();
    private static readonly MemberDefault Unknown = new MemberDefault.Unknown();

    /// <summary>The default of a constructor's parameter: <c>"EUR"</c> of <c>string Currency = "EUR"</c>.</summary>
    public static MemberDefault Of(IParameterSymbol parameter) =>
        parameter.HasExplicitDefaultValue ? Constant(Constants.Write(parameter.ExplicitDefaultValue, parameter.Type)) : None;

    /// <summary>What the object's own code gives a property or field before it is set.</summary>
    public static MemberDefault Of(ISymbol member, IMethodSymbol constructor)
    {
        var declarations = member.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).ToList();
        if (declarations.Count == 0 || declarations.OfType<PropertyDeclarationSyntax>().Any(HasBody) || ConstructorBodies.MaySet(member, constructor))
        {
            return Unknown;
        }

        var initializer = declarations.Select(Initializer).OfType<EqualsValueClauseSyntax>().FirstOrDefault();
        return initializer is null ? None : Of(initializer.Value);
    }

    // What stands by itself can be repeated; what has names means something only where it stands.
    private static MemberDefault Of(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax literal when !literal.ToString().Contains('\n') => Constant(literal.ToString()),
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } negative => Constant(negative.ToString()),
        CollectionExpressionSyntax { Elements.Count: 0 } => new MemberDefault.Expression("[]", IsConstant: false),
        ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0, Initializer: null } =>
            new MemberDefault.Expression("new()", IsConstant: false),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => OfSuppressed(suppressed.Operand),
        _ => new MemberDefault.Initializer(),
    };

    private static MemberDefault Constant(string text) => new MemberDefault.Expression(text, IsConstant: true);

    // "= null!" and "= default!" only silence the compiler: they are no default.
    private static MemberDefault OfSuppressed(ExpressionSyntax value) =>
        value.IsKind(SyntaxKind.NullLiteralExpression) || value.IsKind(SyntaxKind.DefaultLiteralExpression) ? None : new MemberDefault.Initializer();

    private static EqualsValueClauseSyntax? Initializer(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => property.Initializer,
        VariableDeclaratorSyntax field => field.Initializer,
        _ => null,
    };

    private static bool HasBody(PropertyDeclarationSyntax property) =>
        property.ExpressionBody is not null
        || property.AccessorList?.Accessors.Any(accessor => accessor.Body is not null || accessor.ExpressionBody is not null) == true;
}
