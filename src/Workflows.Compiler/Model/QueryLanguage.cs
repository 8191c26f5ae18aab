namespace Workflows.Compiler.Model;

/// <summary>ASL's query languages.</summary>
internal enum QueryLanguage
{
    Jsonata,
    JsonPath,
}
