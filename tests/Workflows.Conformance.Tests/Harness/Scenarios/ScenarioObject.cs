namespace Workflows.Conformance.Tests.Harness;

/// <summary>An object in S3 that a Distributed Map reads.</summary>
/// <param name="State">The Map: the oracle gets the object by the state that reads it.</param>
/// <param name="Bucket">Its bucket.</param>
/// <param name="Key">Its key.</param>
/// <param name="Type">ASL's <c>InputType</c>.</param>
/// <param name="Text">Its content.</param>
internal sealed record ScenarioObject(string State, string Bucket, string Key, string Type, string Text);
