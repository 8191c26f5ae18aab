using System.Text.Json;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>A task that was called, and what it received: in AWS the Lambda function's payload.</summary>
internal sealed record TaskCall(string State, JsonElement Payload);
