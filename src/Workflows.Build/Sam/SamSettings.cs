namespace Workflows.Build.Sam;

/// <summary>What the project says of its template.</summary>
/// <param name="runtime">The runtime of handlers in a class library, for instance <c>dotnet8</c>.</param>
/// <param name="codeUri">Where the functions' code is, seen from the template.</param>
/// <param name="isSingleFunction">Whether one function has the code of all tasks.</param>
internal sealed class SamSettings(string runtime, string codeUri, bool isSingleFunction)
{
    public string Runtime { get; } = runtime;

    public string CodeUri { get; } = codeUri;

    public bool IsSingleFunction { get; } = isSingleFunction;
}
