using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Names as a policy writes them.</summary>
internal static class MemberNames
{
    public static string Of(string name, MemberNaming naming) => naming switch
    {
        MemberNaming.CamelCase => CamelCase.Of(name),
        MemberNaming.Verbatim => name,
        MemberNaming.SnakeCaseLower => SeparatedCase.Of(name, '_', isLower: true),
        MemberNaming.SnakeCaseUpper => SeparatedCase.Of(name, '_', isLower: false),
        MemberNaming.KebabCaseLower => SeparatedCase.Of(name, '-', isLower: true),
        MemberNaming.KebabCaseUpper => SeparatedCase.Of(name, '-', isLower: false),
        _ => throw new InvalidOperationException($"No naming {naming}."),
    };
}
