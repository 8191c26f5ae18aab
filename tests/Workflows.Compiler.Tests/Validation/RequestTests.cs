using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Tests.Models;

namespace Workflows.Compiler.Tests.Validation;

/// <summary>What a method makes for a service or an execution has to be an object: there is no other way to say it.</summary>
public sealed class RequestTests
{
    [Theory]
    [InlineData("[ServiceTask<string>(\"arn:aws:states:::sns:publish\", End = true)] static Letter? Send(Letter letter) => letter;", "may make null as 'Letter?'")]
    [InlineData("[StartExecution<Letter?[], string>(\"${Arn}\", End = true)] static Letter?[]? Send(Letter letter) => null;", "may make null as 'Letter?[]?'")]
    [InlineData("[ServiceTask<string>(\"arn:aws:states:::sns:publish\", End = true)] static string Send(Letter letter) => letter.To;", "makes a 'string', which is no object")]
    [InlineData("[ServiceTask<string>(\"arn:aws:states:::sns:publish\", End = true)] static string[] Send(Letter letter) => [letter.To];", "makes a 'string[]', which is no object")]
    [InlineData("[ServiceTask<string>(\"arn:aws:states:::sns:publish\", End = true)] static List<int> Send() => [1];", "makes a 'List<int>', which is no object")]
    public void Request_that_is_no_object_is_told(string state, string what)
    {
        var finding = Read(state).First(finding => finding.Id == DiagnosticIds.UnsupportedStateMethod);

        Assert.Equal(what, finding.Arguments[1]);
    }

    [Theory]
    [InlineData("[ServiceTask<string>(\"arn:aws:states:::sns:publish\", End = true)] static JsonElement Send(JsonElement any) => any;")]
    [InlineData("[ServiceTask<string>(\"arn:aws:states:::sns:publish\", End = true)] static Dictionary<string, int> Send(Letter letter) => new() { [letter.To] = 1 };")]
    [InlineData("[StartExecution<Letter, string>(\"${Arn}\", End = true)] static Letter Send(Letter letter) => letter;")]
    [InlineData("[Activity<string>(\"send\", TimeoutSeconds = 60, End = true)] static string? Send(Letter letter) => null;")]
    [InlineData("[Lambda<string>(\"send\", End = true)] static string[] Send(Letter letter) => [letter.To];")]
    public void Object_is_a_request_and_anything_a_payload(string state) => Assert.Empty(Read(state).Select(finding => $"{finding.Id}: {string.Join(", ", finding.Arguments)}"));

    private static IReadOnlyList<Reading.LocatedFinding> Read(string state) => Source.Read(
        $$"""
        using System.Collections.Generic;
        using System.Text.Json;
        using Workflows;
        public sealed record Letter(string To);
        [Workflow("w", StartAt = nameof(Send))]
        public sealed partial class W
        {
            {{state}}
        }
        """,
        "W").Findings;
}
