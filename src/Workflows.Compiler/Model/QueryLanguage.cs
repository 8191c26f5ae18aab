namespace Workflows.Compiler.Model;

/// <summary>ASL's query languages, with the numbers of the runtime's <c>QueryLanguage</c>.</summary>
internal enum QueryLanguage
{
    Jsonata,
    JsonPath,
}
