using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>Reads a row of CSV, for generated code.</summary>
/// <typeparam name="T">What it is read as.</typeparam>
/// <param name="row">The row. It is another one after the call.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T CsvRowReader<out T>(CsvRow row);
