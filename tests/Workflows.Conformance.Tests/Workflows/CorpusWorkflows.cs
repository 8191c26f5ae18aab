using System.Text.Json;
using Corpus;
using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests;

/// <summary>The workflows of samples/Corpus that call what is outside. Placeholders are their own values, as they are in the definition.</summary>
internal static class CorpusWorkflows
{
    public static WorkflowUnderTest[] All { get; } =
    [
        WorkflowUnderTest.Create(TrainMlModel.Definition, _ => new TrainMlModel("${regionalTrainingImage}", "${trainmlmodelbucket}", "${SagemakerAPIExecutionRole}"))
            .With(static services => services
                .Answer<JsonElement, JsonElement>("Generate dataset")
                .Answer<SageMaker.CreateTrainingJob, SageMaker.TrainingJob>("Train model (XGBoost)")
                .Answer<SageMaker.CreateModel, SageMaker.CreateModelResult>("Save Model")
                .Answer<SageMaker.CreateTransformJob, SageMaker.TransformJob>("Batch transform")),

        WorkflowUnderTest.Create(ScriptGenerator.Definition, _ => new ScriptGenerator())
            .With(static services => services
                .Answer<ScriptGenerator.StartTranscriptionJobRequest, ScriptGenerator.Transcription>("StartTranscriptionJob")
                .Answer<ScriptGenerator.GetTranscriptionJobRequest, ScriptGenerator.Transcription>("GetTranscriptionJob")
                .Answer<S3.GetObject, S3.GetObjectResult>("GetObject")
                .Answer<S3.PutObject, S3.PutObjectResult>("PutObject")),

        WorkflowUnderTest.Create(CelebrityIdentifier.Definition, _ => new CelebrityIdentifier("${Table}"))
            .With(static services => services
                .Answer<CelebrityIdentifier.RecognizeRequest, CelebrityIdentifier.Recognition>("Recognize celebrities")
                .Answer<DynamoDb.PutItem, JsonElement>("Write to database")),

        WorkflowUnderTest.Create(HumanInTheLoop.Definition, _ => new HumanInTheLoop("${ProcessingLambda}"))
            .With(static services => services
                .Hand<HumanInTheLoop.Notification, JsonElement>("${SendApprovalEmailFunction}", "Notify Approver", static notification => notification.TaskToken)
                .Invoke<HumanInTheLoop.Decision, HumanInTheLoop.Processed>(static request => request.Payload!.Result switch
                {
                    "approved" => "Handle approval",
                    "rejected" => "Handle rejection",
                    _ => "Handle failure",
                })),

        WorkflowUnderTest.Create(WorkflowWithinAWorkflow.Definition, _ => new WorkflowWithinAWorkflow())
            .With(static services =>
            {
                // The clock starts what nobody waits for, after what is started at the same moment and waited for.
                services.Serve<WorkflowWithinAWorkflow.Request, JsonElement>(
                    "${NestingPatternAnotherStateMachineArn}",
                    request => request.NeedCallback ? "Start new workflow and wait for callback" : services.Turn() == (services.StartsInTurn ? 1 : 0) ? "Start new workflow and wait for completion" : "Start new workflow and continue",
                    static request => request.TaskToken);
            }),

        WorkflowUnderTest.Create(DistributedMapCsv.Definition, _ => new DistributedMapCsv())
            .WithoutOutput()
            .With(static services => services.Answer<DistributedMapCsv.Child, JsonElement>("${ChildStateMachine}", "Start Child Step Function")),

        WorkflowUnderTest.Create(
            SagaPattern.Definition,
            _ => new SagaPattern(
                "ReserveFlight", "ReserveCarRental", "ProcessPayment", "ConfirmFlight", "ConfirmCarRental", "RefundPayment", "CancelRentalReservation", "CancelFlightReservation", "${snsTopicArn}"))
            .With(static services => services
                .Invoke<SagaPattern.Trip, JsonElement>(static request => request.FunctionName)
                .Answer<Sns.Publish, Sns.PublishResult>(static request => request.Message.EndsWith("Failed", StringComparison.Ordinal) ? "SendingSMSFailure" : "SendingSMSSuccess")),

        WorkflowUnderTest.Create(
            TranscribeFile.Definition,
            _ => new TranscribeFile("${OutputBucket}", "${EventTypeTranscriptionCompleted}", "${EventBusName}", "${EventSource}"))
            .With(static services => services
                .Answer<TranscribeFile.LockRequest, JsonElement>("${StateMachineUtilAquireLock}", "Aquire Lock")
                .Answer<TranscribeFile.StartTranscriptionJobRequest, JsonElement>("Start Transcription Job")
                .Answer<TranscribeFile.GetTranscriptionJobRequest, TranscribeFile.Transcription>("Get Transcription Job")
                .Answer<S3.PutObject, S3.PutObjectResult>("Write Transcription Job Summary")
                .Answer<S3.CopyObject, S3.CopyObjectResult>("Copy Transcription File From Temporary")
                .Answer<EventBridge.PutEvents, EventBridge.PutEventsResult>("Publish Event - Transcription Completed")
                .Answer<TranscribeFile.ReleaseRequest, JsonElement>("${StateMachineUtilReleaseLock}", "Release Lock")),

        WorkflowUnderTest.Create(
            Plagiarism.Definition,
            _ => new Plagiarism("${IncidentsTable}", "Schedule exam", "${NotificationTopic}", "Take administrative action", "Resolve incident"))
            .With(static services => services
                .Answer<DynamoDb.PutItem, DynamoDb.WriteResult>("Save incident")
                .Invoke<Plagiarism.Incident, Plagiarism.Incident>(static request => request.FunctionName)
                .Hand<Sns.Publish, Sns.PublishResult>("Notify student", static request => request.Message.Split("TaskToken=")[1])),
    ];
}
