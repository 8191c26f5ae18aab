using System.ComponentModel;
using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Reads a value, for generated code. The reader stands on the value's first token, and afterwards on its last.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="reader">The JSON.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T DataReader<out T>(ref Utf8JsonReader reader);
