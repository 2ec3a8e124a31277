using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DevZoneCrm.Infrastructure.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Supervision : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "CompleteLateDays",
                table: "ZoneRules",
                type: "integer",
                nullable: false,
                defaultValue: 1095);

            migrationBuilder.AddColumn<int>(
                name: "ProduceLateDays",
                table: "ZoneRules",
                type: "integer",
                nullable: false,
                defaultValue: 730);

            migrationBuilder.AddColumn<int>(
                name: "StartLateDays",
                table: "ZoneRules",
                type: "integer",
                nullable: false,
                defaultValue: 366);

            migrationBuilder.CreateTable(
                name: "SupervisionOrders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Serial = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Matter = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Source = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<Guid>(type: "uuid", nullable: true),
                    Instruction = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    InstructedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    OwnerPostId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: true),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: true),
                    Node = table.Column<int>(type: "integer", nullable: true),
                    NodeDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IssuedById = table.Column<Guid>(type: "uuid", nullable: true),
                    IssuedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    IssuerPostId = table.Column<Guid>(type: "uuid", nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IssuedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    FirstDueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StepCount = table.Column<int>(type: "integer", nullable: false),
                    AskedDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AskedReason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    AskedById = table.Column<Guid>(type: "uuid", nullable: true),
                    AskedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Light = table.Column<int>(type: "integer", nullable: false),
                    LightOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Cause = table.Column<int>(type: "integer", nullable: true),
                    Yellows = table.Column<int>(type: "integer", nullable: false),
                    RedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Level = table.Column<int>(type: "integer", nullable: false),
                    LightFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    SignOn = table.Column<DateOnly>(type: "date", nullable: false),
                    HasProgress = table.Column<bool>(type: "boolean", nullable: false),
                    IsWarned = table.Column<bool>(type: "boolean", nullable: false),
                    IsOverdue = table.Column<bool>(type: "boolean", nullable: false),
                    JudgedThrough = table.Column<DateOnly>(type: "date", nullable: false),
                    Penalty = table.Column<int>(type: "integer", nullable: false),
                    PenaltyE2 = table.Column<int>(type: "integer", nullable: true),
                    PenaltyRecordId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionOrders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupervisionOrders_Posts_IssuerPostId",
                        column: x => x.IssuerPostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupervisionOrders_Posts_OwnerPostId",
                        column: x => x.OwnerPostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupervisionOrders_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupervisionOrders_RaceRecords_PenaltyRecordId",
                        column: x => x.PenaltyRecordId,
                        principalTable: "RaceRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupervisionOrders_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupervisionRules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportDays = table.Column<int>(type: "integer", nullable: false),
                    NearDays = table.Column<int>(type: "integer", nullable: false),
                    YellowsForRed = table.Column<int>(type: "integer", nullable: false),
                    UnitHeadDays = table.Column<int>(type: "integer", nullable: false),
                    LineLeaderDays = table.Column<int>(type: "integer", nullable: false),
                    DirectorDays = table.Column<int>(type: "integer", nullable: false),
                    AskDaysBefore = table.Column<int>(type: "integer", nullable: false),
                    RedPenaltyE2 = table.Column<int>(type: "integer", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SupervisionHelpers",
                columns: table => new
                {
                    OrderId = table.Column<Guid>(type: "uuid", nullable: false),
                    PostId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionHelpers", x => new { x.OrderId, x.PostId });
                    table.ForeignKey(
                        name: "FK_SupervisionHelpers_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupervisionHelpers_SupervisionOrders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "SupervisionOrders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SupervisionSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrderId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ActorId = table.Column<Guid>(type: "uuid", nullable: true),
                    Actor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Light = table.Column<int>(type: "integer", nullable: true),
                    Cause = table.Column<int>(type: "integer", nullable: true),
                    Level = table.Column<int>(type: "integer", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupervisionSteps_SupervisionOrders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "SupervisionOrders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionHelpers_PostId",
                table: "SupervisionHelpers",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionOrders_IssuedById",
                table: "SupervisionOrders",
                column: "IssuedById");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionOrders_IssuerPostId",
                table: "SupervisionOrders",
                column: "IssuerPostId");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionOrders_OwnerPostId_State",
                table: "SupervisionOrders",
                columns: new[] { "OwnerPostId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionOrders_PenaltyRecordId",
                table: "SupervisionOrders",
                column: "PenaltyRecordId");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionOrders_ProjectId_Node_NodeDueOn",
                table: "SupervisionOrders",
                columns: new[] { "ProjectId", "Node", "NodeDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionOrders_SourceId",
                table: "SupervisionOrders",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionOrders_State_JudgedThrough",
                table: "SupervisionOrders",
                columns: new[] { "State", "JudgedThrough" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionOrders_State_Light_DueOn",
                table: "SupervisionOrders",
                columns: new[] { "State", "Light", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionOrders_UnitId_State",
                table: "SupervisionOrders",
                columns: new[] { "UnitId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionOrders_Year_Serial",
                table: "SupervisionOrders",
                columns: new[] { "Year", "Serial" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionSteps_OrderId_Number",
                table: "SupervisionSteps",
                columns: new[] { "OrderId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SupervisionHelpers");

            migrationBuilder.DropTable(
                name: "SupervisionRules");

            migrationBuilder.DropTable(
                name: "SupervisionSteps");

            migrationBuilder.DropTable(
                name: "SupervisionOrders");

            migrationBuilder.DropColumn(
                name: "CompleteLateDays",
                table: "ZoneRules");

            migrationBuilder.DropColumn(
                name: "ProduceLateDays",
                table: "ZoneRules");

            migrationBuilder.DropColumn(
                name: "StartLateDays",
                table: "ZoneRules");
        }
    }
}
