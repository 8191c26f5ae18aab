using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Tests.Expressions;
using Workflows.Compiler.Tests.JsonPath;

namespace Workflows.Compiler.Tests.Services;

/// <summary>What pure C# makes of requests, those of the runtime's assembly as well as one's own.</summary>
public sealed class ServiceRequestTests
{
    private const string Own = "[ServiceData] public sealed record T { public string? A { get; init; } public int? B { get; init; } public int C { get; init; } }";

    [Theory]
    [InlineData("Sns.Publish", "new() { Message = order.Name }", "{Message: input.name}")]
    [InlineData("Sns.Publish", "new() { TopicArn = \"t\", Message = order.Name, Subject = null }", "{TopicArn: 't', Message: input.name}")]
    [InlineData("Sns.Publish", "new() { Message = order.Name, Subject = order.Note }", "{Message: input.name, Subject?: input.note?}")]
    [InlineData("Sns.Publish", "new() { Message = order.Name, Subject = order.Note ?? \"none\" }", "{Message: input.name, Subject: (input.note? ?? 'none')}")]
    [InlineData("Sqs.SendMessage", "new() { QueueUrl = \"q\", MessageBody = Json.Element(order.Lines[0]) }", "{QueueUrl: 'q', MessageBody: input.lines[0]}")]
    [InlineData("Sqs.SendMessage", "new() { QueueUrl = \"q\", MessageBody = Json.Element(\"text\") }", "{QueueUrl: 'q', MessageBody: 'text'}")]
    [InlineData("LambdaFunction.Invoke<Line, Line>", "new() { FunctionName = \"f\", Payload = order.Lines[0] }", "{FunctionName: 'f', Payload: input.lines[0]}")]
    [InlineData("S3.PutObject", "new() { Bucket = \"b\", Key = \"k\", Body = order.Note is null ? null : Json.Element(order.Lines) }",
        "{Bucket: 'b', Key: 'k', Body?: (if null?(input.note?) then null else input.lines)?}")]
    [InlineData("StartedExecution", "new(\"arn\", DateTimeOffset.UnixEpoch)", "{ExecutionArn: 'arn', StartDate: '1970-01-01T00:00:00.000Z'}")]
    public void Requests_of_the_runtime_have_the_members_that_are_set(string type, string body, string expected) => Assert.Equal(expected, Pure.Value(type, body));

    [Theory]
    [InlineData("new()", "{C: 0}")]
    [InlineData("new() { A = order.Note, B = 1 }", "{A?: input.note?, B: 1, C: 0}")]
    [InlineData("new T { A = order.Name } with { B = order.Rank, A = null }", "with({A: input.name, C: 0}, {B?: input.rank?, A?: null})")]
    public void Data_of_ones_own_does_as_well(string body, string expected) => Assert.Equal(expected, Pure.Method($"T M(Order order) => {body};", Own));

    [Theory]
    [InlineData("DynamoDb.Item", "new() { [\"Id\"] = order.Name, [\"Paid\"] = order.Paid, [\"N\"] = order.Id, [\"One\"] = 1 }", "{Id: {S: input.name}, Paid: {BOOL: input.paid}, N: {N: integer(input.id)}, One: {N: '1'}}")]
    [InlineData("DynamoDb.Item", "new() { [\"P\"] = 1.50m, [\"L\"] = 9007199254740993L, [\"D\"] = 0.5 }", "{P: {N: '1.50'}, L: {N: '9007199254740993'}, D: {N: '0.5'}}")]
    [InlineData("DynamoDb.Item", "new() { [\"Set\"] = new() { SS = new[] { \"a\" } }, [\"None\"] = new() { NULL = true } }", "{Set: {SS: ['a']}, None: {NULL: true}}")]
    [InlineData("DynamoDb.Item", "new() { [\"Map\"] = new DynamoDb.Item { [\"A\"] = \"a\" }, [\"List\"] = new DynamoDb.Value[] { 1, \"b\" } }", "{Map: {M: {A: {S: 'a'}}}, List: {L: [{N: '1'}, {S: 'b'}]}}")]
    [InlineData("DynamoDb.PutItem", "new() { TableName = \"t\", Item = new() { [\"Id\"] = order.Name } }", "{TableName: 't', Item: {Id: {S: input.name}}}")]
    [InlineData("DynamoDb.Item", "new() { [\"Note\"] = order.Note! }", "{Note: (if null?(input.note?) then fail else {S: input.note})}")]
    public void Values_of_DynamoDB_say_their_type(string type, string body, string expected) => Assert.Equal(expected, Pure.Value(type, body));

    [Theory]
    [InlineData("string? M(DynamoDb.GetItemResult got) => got.Item![\"Id\"].S;", "(if null?(input.Item?) then fail else input.Item{'Id'}.S?)?")]
    [InlineData("bool M(DynamoDb.GetItemResult got) => got.Item is not null && got.Item.ContainsKey(\"Id\");", "(not(null?(input.Item?)) and ContainsKey(input.Item; 'Id'))")]
    [InlineData("bool? M(DynamoDb.Item item) => item[\"Paid\"].BOOL;", "input{'Paid'}.BOOL?")]
    public void Values_of_DynamoDB_are_read(string method, string expected) => Assert.Equal(expected, Pure.Method(method));

    [Theory]
    [InlineData("DynamoDb.Item M(Order order) => new() { [\"Total\"] = [|order.Total|] };", "a conversion from 'decimal' to 'DynamoDb.Value'")]
    [InlineData("DynamoDb.Item M(Order order) => new() { [\"Ticks\"] = [|order.Ticks|] };", "a conversion from 'long' to 'DynamoDb.Value'")]
    public void Numbers_that_a_query_language_has_not_are_findings(string method, string finding) => Assert.Equal(finding, Pure.Findings(method));

    [Theory]
    [InlineData("new() { A = order.Note }", "\"{% {'A': $states.input.note != null ? $states.input.note, 'C': 0} %}\"")]
    [InlineData("new() { A = order.Paid ? order.Name : null }", "\"{% {'A': $states.input.paid ? $states.input.name, 'C': 0} %}\"")]
    [InlineData("new() { A = order.Paid ? null : order.Name }", "\"{% {'A': $not($states.input.paid) ? $states.input.name, 'C': 0} %}\"")]
    [InlineData("new() { A = order.Partner == null ? null : order.Partner.Email }",
        "\"{% {'A': $states.input.partner != null ? ($states.input.partner.email != null ? $states.input.partner.email), 'C': 0} %}\"")]
    [InlineData("new() { A = order.Name, B = 1 }", "{\"A\":\"{% $states.input.name %}\",\"B\":1,\"C\":0}")]
    public void Members_that_may_be_null_make_the_object_one_expression(string body, string expected)
    {
        var snippet = new Snippet($"T M(Order order) => {body};", Own);
        var value = snippet.Read(static (reader, method, bindings) => reader.ReadValue(method, bindings));

        Assert.Equal(expected, JsonFormatter.Compact(Template.Of(value!)));
    }

    [Theory]
    [InlineData("Sns.Publish", "new() { TopicArn = \"t\", Message = order.Name, Subject = null }", "{'x':{'TopicArn':'t','Message.$':'$.name'}}")]
    [InlineData("DynamoDb.Item", "new() { [\"CelebID\"] = order.Name, [\"N\"] = order.Id, [\"Paid\"] = order.Paid, [\"One\"] = 1 }",
        "{'x':{'CelebID':{'S.$':'$.name'},'N':{'N.$':'States.Format(\\u0027{}\\u0027, $.id)'},'Paid':{'BOOL.$':'$.paid'},'One':{'N':'1'}}}")]
    [InlineData("Sqs.SendMessage", "new() { QueueUrl = \"q\", MessageBody = Json.Element(order.Lines) }", "{'x':{'QueueUrl':'q','MessageBody.$':'$.lines'}}")]
    public void JSONPath_says_the_same(string type, string body, string expected) => Assert.Equal(expected.Replace("\\u0027", "'"), JsonPathText.Value(type, body));

    [Theory]
    [InlineData("Sns.Publish", "new() { Message = order.Name, Subject = [|order.Note|] }", "the member 'Subject', which is left out where it is null")]
    [InlineData("DynamoDb.Item", "new() { [\"W\"] = [|order.Weight|] }", "this call")]
    public void JSONPath_cannot_leave_a_member_out(string type, string body, string finding) => Assert.Equal(finding, JsonPathText.OutsideOfValue(type, body));
}
