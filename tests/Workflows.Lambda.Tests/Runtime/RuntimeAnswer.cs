namespace Workflows.Lambda.Tests.Runtime;

/// <summary>What a custom runtime answered.</summary>
/// <param name="Kind"><c>response</c> or <c>error</c>.</param>
/// <param name="Body">The JSON.</param>
/// <param name="ErrorType">The header with the error's name.</param>
internal sealed record RuntimeAnswer(string Kind, string Body, string? ErrorType);
