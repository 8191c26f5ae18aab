namespace Workflows.Compiler.Model.Data;

/// <summary>A member of an enum.</summary>
/// <param name="Name">The C# name, with <c>@</c> if it is a keyword.</param>
/// <param name="JsonName">The text in JSON.</param>
/// <param name="Bits">The value, sign-extended to 64 bits.</param>
internal sealed record EnumMember(string Name, string JsonName, ulong Bits);
