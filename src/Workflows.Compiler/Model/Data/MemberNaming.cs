namespace Workflows.Compiler.Model.Data;

/// <summary>How members are named in JSON, with the numbers of the runtime's <c>JsonNaming</c>.</summary>
internal enum MemberNaming
{
    CamelCase,
    Verbatim,
    SnakeCaseLower,
    SnakeCaseUpper,
    KebabCaseLower,
    KebabCaseUpper,
}
