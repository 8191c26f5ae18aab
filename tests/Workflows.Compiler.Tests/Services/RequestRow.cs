namespace Workflows.Compiler.Tests.Services;

/// <summary>A request in C#, and what AWS gets.</summary>
/// <param name="Type">The request's type.</param>
/// <param name="Body">The C# that makes it.</param>
/// <param name="Json">Its JSON.</param>
internal sealed record RequestRow(string Type, string Body, string Json);
