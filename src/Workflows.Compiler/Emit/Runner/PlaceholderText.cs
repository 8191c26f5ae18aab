using System.Text.RegularExpressions;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Texts of attributes: what a deployment puts into the definition, the constructor's parameters are in process.</summary>
internal static class PlaceholderText
{
    private static readonly Regex Placeholder = new(@"\$\{([A-Za-z0-9]+)\}", RegexOptions.CultureInvariant);

    /// <summary>For instance <c>bucket + "/2026"</c> for <c>${Bucket}/2026</c>. A placeholder that no parameter is for stays as it is.</summary>
    public static string Of(string text, IReadOnlyList<ConstructorParameter> parameters, ClassDeclaration? declaration = null)
    {
        List<string> parts = [];
        var written = 0;
        foreach (Match match in Placeholder.Matches(text))
        {
            if (parameters.FirstOrDefault(parameter => parameter.Placeholder == match.Groups[1].Value) is not { } parameter)
            {
                continue;
            }

            AddText(match.Index);
            parts.Add(declaration is null ? CSharpText.Identifier(parameter.Name) : HiddenMembers.Of(declaration, CSharpText.Identifier(parameter.Name)));
            written = match.Index + match.Length;
        }

        AddText(text.Length);
        return parts.Count == 0 ? CSharpText.Quote("") : string.Join(" + ", parts);

        void AddText(int end)
        {
            if (end > written)
            {
                parts.Add(CSharpText.Quote(text.Substring(written, end - written)));
            }
        }
    }
}
