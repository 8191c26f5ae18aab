using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.CodeFixes.Errors;

/// <summary>The attributes of one declaration that bring entries of <c>Retry</c> or of <c>Catch</c>.</summary>
internal static class ErrorAttributes
{
    /// <summary>Those that bring what the attribute brings, itself included, in the order of the source.</summary>
    public static IEnumerable<AttributeSyntax> Beside(AttributeSyntax attribute, FixRequest request)
    {
        var kinds = Kinds(attribute, request);
        return attribute.Parent?.Parent is MemberDeclarationSyntax owner
            ? owner.AttributeLists.SelectMany(static list => list.Attributes).Where(candidate => Kinds(candidate, request).Intersect(kinds).Any())
            : [];
    }

    public static bool IsCatch(AttributeSyntax attribute, FixRequest request) =>
        request.Model.GetTypeInfo(attribute, request.CancellationToken).Type is INamedTypeSymbol type && KnownNames.Of(type) == KnownNames.Catch;

    /// <summary>Whether an attribute brings an entry for every error.</summary>
    public static bool TakesAll(AttributeSyntax attribute, FixRequest request) =>
        attribute.Parent?.Parent is { } owner
        && request.Model.GetDeclaredSymbol(owner, request.CancellationToken) is { } symbol
        && Policies.Attributes(symbol, request.CancellationToken).Any(reading => reading.Use == attribute.GetLocation() && TakesAll(reading));

    private static bool TakesAll(AttributeReading entry) => entry.FullName switch
    {
        KnownNames.Retry or KnownNames.Catch when entry.Class.IsGenericType => entry.Class.TypeArguments.Any(static type => type.ToDisplayString() == "System.Exception"),
        KnownNames.Retry => entry.Texts(0).DefaultIfEmpty(ErrorNames.All).Contains(ErrorNames.All),
        KnownNames.Catch => entry.Texts(1).DefaultIfEmpty(ErrorNames.All).Contains(ErrorNames.All),
        _ => false,
    };

    /// <summary>Retry, Catch, or what a policy carries of them.</summary>
    private static IEnumerable<string> Kinds(AttributeSyntax attribute, FixRequest request)
    {
        var type = request.Model.GetTypeInfo(attribute, request.CancellationToken).Type as INamedTypeSymbol;
        var name = type is null ? null : KnownNames.Of(type);
        return type is null ? []
            : name is KnownNames.Retry or KnownNames.Catch ? [name]
            : Policies.Carried(type, request.CancellationToken).Select(static carried => carried.FullName).Where(static carried => carried is KnownNames.Retry or KnownNames.Catch);
    }
}
