namespace Workflows.Build;

/// <summary>Why workflows cannot be written under their names, and what to do.</summary>
internal sealed class NameFault(string code, string message)
{
    public string Code { get; } = code;

    public string Message { get; } = message;
}
