namespace Workflows.Compiler.Model;

/// <summary>The workflow class, as the generated half has to declare it.</summary>
/// <param name="Namespace">Null for the global namespace.</param>
/// <param name="ContainingTypes">Outermost first, for instance <c>static partial class Shop</c>.</param>
/// <param name="Keyword"><c>class</c> or <c>record</c>.</param>
/// <param name="Name">The simple name.</param>
/// <param name="FullName">With <c>global::</c>.</param>
/// <param name="IsPublic">Whether it and every containing type is visible outside of the assembly.</param>
internal sealed record ClassDeclaration(
    string? Namespace,
    EquatableArray<string> ContainingTypes,
    string Keyword,
    string Name,
    string FullName,
    bool IsPublic);
