using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Reading.Expressions;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.CodeFixes.Expressions;

/// <summary>The placeholders of a workflow's primary constructor, those that are there and those that a fix adds.</summary>
/// <param name="Declaration">The part of the class that has the constructor, or gets it.</param>
/// <param name="Known">The names of the parameters by those of their placeholders.</param>
/// <param name="Taken">Every name in the class.</param>
internal sealed record PlaceholderParameters(TypeDeclarationSyntax Declaration, IReadOnlyDictionary<string, string> Known, IReadOnlyCollection<string> Taken)
{
    /// <summary>Null if the class is no workflow, or can have no such constructor here.</summary>
    public static PlaceholderParameters? Of(FixRequest request, TypeDeclarationSyntax around)
    {
        if (request.Model.GetDeclaredSymbol(around, request.CancellationToken) is not { } type || !StateMethods.IsWorkflow(type))
        {
            return null;
        }

        var parts = type.DeclaringSyntaxReferences.Select(part => part.GetSyntax(request.CancellationToken)).OfType<TypeDeclarationSyntax>().ToArray();
        var primary = type.InstanceConstructors.FirstOrDefault(constructor => Placeholders.IsPrimary(constructor, request.CancellationToken));
        var declaration = parts.FirstOrDefault(static part => part.ParameterList is not null) ?? around;
        if (declaration.SyntaxTree != request.Root.SyntaxTree
            || (primary is null && type.InstanceConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared))
            || ((CSharpParseOptions)declaration.SyntaxTree.Options).LanguageVersion < LanguageVersion.CSharp12)
        {
            return null;
        }

        var known = (primary?.Parameters ?? []).Where(static parameter => Placeholders.NameOf(parameter) is not null)
            .GroupBy(static parameter => Placeholders.NameOf(parameter)!)
            .ToDictionary(static group => group.Key, static group => Code.Identifier(group.First().Name));
        var taken = parts.SelectMany(static part => part.DescendantTokens()).Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText);
        return new PlaceholderParameters(declaration, known, new HashSet<string>(taken));
    }

    /// <summary>The parameter of a placeholder. One that a fix adds hides nothing and is hidden by nothing.</summary>
    public string NameOf(string placeholder)
    {
        if (Known.TryGetValue(placeholder, out var known))
        {
            return known;
        }

        var name = PlaceholderText.NameOf(placeholder);
        for (var number = 2; Taken.Contains(name); number++)
        {
            name = $"{PlaceholderText.NameOf(placeholder)}{number}";
        }

        return name;
    }

    /// <summary>Adds the parameters that are not there yet.</summary>
    public TypeDeclarationSyntax AddTo(TypeDeclarationSyntax declaration, IEnumerable<string> placeholders)
    {
        foreach (var placeholder in placeholders.Where(placeholder => !Known.ContainsKey(placeholder)))
        {
            var name = NameOf(placeholder);
            if (declaration.ParameterList?.Parameters.Any(parameter => parameter.Identifier.ValueText == name) is true)
            {
                continue;
            }

            declaration = WithList(declaration);
            var list = SyntaxFactory.ParseParameterList($"([Placeholder(\"{placeholder}\")] string {name})").Parameters[0];
            var parameters = declaration.ParameterList!;
            declaration = declaration.WithParameterList(parameters.AddParameters(parameters.Parameters.Count == 0 ? list : list.WithLeadingTrivia(SyntaxFactory.Space)));
        }

        return declaration;
    }

    // What stands behind the class's name stands behind the list then.
    private static TypeDeclarationSyntax WithList(TypeDeclarationSyntax declaration)
    {
        if (declaration.ParameterList is not null)
        {
            return declaration;
        }

        var list = SyntaxFactory.ParameterList().WithTrailingTrivia(declaration.Identifier.TrailingTrivia);
        return declaration.WithIdentifier(declaration.Identifier.WithTrailingTrivia()).WithParameterList(list);
    }
}
