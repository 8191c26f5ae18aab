using System.ComponentModel;
using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Writes a value, for generated code.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="writer">Where it goes.</param>
/// <param name="value">The value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void DataWriter<in T>(Utf8JsonWriter writer, T value);
