using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.CodeFixes.Transitions;

/// <summary>A place in the source that names the state to go to.</summary>
/// <param name="Target">The expression: <c>nameof(Done)</c> or another constant.</param>
/// <param name="Name">What it names.</param>
/// <param name="Giver">The state that goes there; null for a workflow's start and what a class says.</param>
/// <param name="Given">What it gives; null if nobody can say.</param>
internal sealed record TransitionSite(ExpressionSyntax Target, string Name, MethodDeclarationSyntax? Giver, ITypeSymbol? Given)
{
    /// <summary>The place of a diagnostic; null if it is none.</summary>
    public static TransitionSite? Find(FixRequest request)
    {
        var target = request.Node is IdentifierNameSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } call } }
            ? call
            : request.Node as ExpressionSyntax;
        var name = target is null ? null : request.Model.GetConstantValue(target, request.CancellationToken).Value as string ?? Missing(target);
        if (target is null || name is null)
        {
            return null;
        }

        var method = request.Method is { } declaration ? request.Model.GetDeclaredSymbol(declaration, request.CancellationToken) : null;
        return Outside(target).Parent is AttributeArgumentSyntax argument
            ? InAttribute(request, target, name, method, argument)
            : InChoice(request, target, name, method);
    }

    private static TransitionSite? InAttribute(FixRequest request, ExpressionSyntax target, string name, IMethodSymbol? method, AttributeArgumentSyntax argument)
    {
        var ct = request.CancellationToken;
        var symbol = method ?? (ISymbol?)request.Class;
        var attribute = symbol?.GetAttributes().FirstOrDefault(candidate => candidate.ApplicationSyntaxReference?.GetSyntax(ct) == argument.Parent?.Parent);
        var setting = argument.NameEquals?.Name.Identifier.ValueText;
        if (attribute is null || KnownNames.Of(attribute) is not { } kind)
        {
            return null;
        }

        var isCatch = kind is KnownNames.Catch && setting is null && new AttributeReading(attribute, ct).LocationOf(0) == argument.Expression.GetLocation();
        return setting is "Next" && KnownNames.IsState(kind) && method is not null ? new TransitionSite(target, name, request.Method, GivenType.OfResult(method, ct))
            : setting is "StartAt" && kind is KnownNames.WorkflowAttribute ? new TransitionSite(target, name, null, null)
            : !isCatch ? null
            : method is null ? new TransitionSite(target, name, null, null)
            : new TransitionSite(target, name, request.Method, GivenType.OfCatch(method, new AttributeReading(attribute, ct), request.Model.Compilation, ct));
    }

    private static TransitionSite? InChoice(FixRequest request, ExpressionSyntax target, string name, IMethodSymbol? method)
    {
        var place = Place(target, request);
        if (place is null || method is null || !Policies.Attributes(method, request.CancellationToken).Any(static attribute => attribute.FullName == KnownNames.Choice))
        {
            return null;
        }

        var value = place.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: { Count: 2 } arguments } } ? arguments[1].Expression : null;
        var given = value is null ? GivenType.Input(method, request.CancellationToken) : request.Model.GetTypeInfo(value, request.CancellationToken).Type;
        return new TransitionSite(target, name, request.Method, given);
    }

    /// <summary>The expression around a target that becomes a <c>Next</c>, or that <c>Next.To</c> goes to; null if there is none, as in a condition.</summary>
    private static ExpressionSyntax? Place(ExpressionSyntax target, FixRequest request)
    {
        var place = Outside(target);
        var model = request.Model;
        return place.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument
            ? list.Arguments[0] == argument && IsNext(model.GetTypeInfo(call, request.CancellationToken).Type) ? place : null
            : IsNext(model.GetTypeInfo(place, request.CancellationToken).ConvertedType) ? place
            : place.Parent switch
            {
                ConditionalExpressionSyntax outer when outer.Condition != place => Place(outer, request),
                SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax outer } arm when arm.Expression == place => Place(outer, request),
                _ => null,
            };
    }

    private static bool IsNext(ITypeSymbol? type) => type?.ToDisplayString() == KnownNames.Next;

    private static ExpressionSyntax Outside(ExpressionSyntax expression) => expression.Parent is ParenthesizedExpressionSyntax outer ? Outside(outer) : expression;

    // The name that nameof gives is no constant while there is nothing of that name.
    private static string? Missing(ExpressionSyntax target) =>
        target is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } arguments }
            && arguments[0].Expression is IdentifierNameSyntax identifier
            ? identifier.Identifier.ValueText
            : null;
}
