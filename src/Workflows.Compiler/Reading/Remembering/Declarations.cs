using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workflows.Compiler.Reading.Remembering;

/// <summary>Compares what two versions of a file declare.</summary>
internal static class Declarations
{
    /// <summary>
    /// The names of members that were added, removed or changed: none if only bodies of members, or initialisers of fields, did; null if anything else did,
    /// types and constants among it.
    /// </summary>
    public static IReadOnlyCollection<string>? Changed(SyntaxTree before, SyntaxTree after)
    {
        if (before.FilePath != after.FilePath || !before.Options.Equals(after.Options) || !Directives(before).SequenceEqual(Directives(after)))
        {
            return null;
        }

        if (SyntaxFactory.AreEquivalent(before, after, topLevel: true))
        {
            return [];
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        return before.GetRoot() is CompilationUnitSyntax first && after.GetRoot() is CompilationUnitSyntax second
            && AreSame(first.WithMembers(default), second.WithMembers(default))
            && AddContainers(first.Members, second.Members, names)
                ? names
                : null;
    }

    // Namespaces and types are the same ones in the same order; only members of types differ.
    private static bool AddContainers(SyntaxList<MemberDeclarationSyntax> before, SyntaxList<MemberDeclarationSyntax> after, HashSet<string> names)
    {
        if (before.Count != after.Count)
        {
            return false;
        }

        for (var i = 0; i < before.Count; i++)
        {
            var isSame = (before[i], after[i]) switch
            {
                (BaseNamespaceDeclarationSyntax first, BaseNamespaceDeclarationSyntax second) =>
                    AreSame(WithoutMembers(first), WithoutMembers(second)) && AddContainers(first.Members, second.Members, names),
                // The default of a struct has all its fields, whoever names them.
                (TypeDeclarationSyntax first, TypeDeclarationSyntax second) when !IsStruct(first) =>
                    AreSame(first.WithMembers(default), second.WithMembers(default)) && AddMembers(first.Members, second.Members, names),
                var (first, second) => AreSame(first, second),
            };
            if (!isSame)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AddMembers(SyntaxList<MemberDeclarationSyntax> before, SyntaxList<MemberDeclarationSyntax> after, HashSet<string> names)
    {
        // What is the same at the beginning and at the end does not matter; between, everything counts as changed.
        var start = 0;
        while (start < before.Count && start < after.Count && AreSame(before[start], after[start]))
        {
            start++;
        }

        var end = 0;
        while (end < before.Count - start && end < after.Count - start && AreSame(before[before.Count - 1 - end], after[after.Count - 1 - end]))
        {
            end++;
        }

        return before.Skip(start).Take(before.Count - start - end).Concat(after.Skip(start).Take(after.Count - start - end)).All(member => Add(member, names));
    }

    private static bool Add(MemberDeclarationSyntax member, HashSet<string> names)
    {
        switch (member)
        {
            case MethodDeclarationSyntax method:
                return Add(method.Identifier, names);
            case PropertyDeclarationSyntax property:
                return Add(property.Identifier, names);
            case EventDeclarationSyntax declared:
                return Add(declared.Identifier, names);
            case BaseFieldDeclarationSyntax field when !field.Modifiers.Any(SyntaxKind.ConstKeyword):
                return field.Declaration.Variables.All(variable => Add(variable.Identifier, names));
            default:
                // Constants are part of other constants. Operators, conversions, constructors and indexers are used without their names.
                return false;
        }
    }

    private static bool Add(SyntaxToken name, HashSet<string> names)
    {
        names.Add(name.ValueText);
        return name.ValueText.Length > 0 && !ImpliedNames.Contains(name.ValueText);
    }

    private static bool IsStruct(TypeDeclarationSyntax type) => type.Kind() is SyntaxKind.StructDeclaration or SyntaxKind.RecordStructDeclaration;

    private static bool AreSame(SyntaxNode before, SyntaxNode after) => SyntaxFactory.AreEquivalent(before, after, topLevel: true);

    private static BaseNamespaceDeclarationSyntax WithoutMembers(BaseNamespaceDeclarationSyntax declaration) => declaration switch
    {
        NamespaceDeclarationSyntax block => block.WithMembers(default),
        FileScopedNamespaceDeclarationSyntax file => file.WithMembers(default),
        _ => declaration,
    };

    // In a body too, '#nullable' is about all that follows it, declarations among them.
    private static IEnumerable<string> Directives(SyntaxTree tree)
    {
        var root = (CSharpSyntaxNode)tree.GetRoot();
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is NullableDirectiveTriviaSyntax { IsActive: true })
            {
                yield return directive.ToString();
            }
        }
    }
}
