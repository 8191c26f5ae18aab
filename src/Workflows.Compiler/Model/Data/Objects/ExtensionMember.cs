namespace Workflows.Compiler.Model.Data;

/// <summary>The member that holds what JSON has beside the others.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Class">The class that is made: a dictionary with text keys, or <c>JsonObject</c>.</param>
/// <param name="IsNullable">Whether it is null if there is nothing.</param>
internal sealed record ExtensionMember(string Name, string Class, bool IsNullable);
